using ResolutionKit.Drafts;
using ResolutionKit.Fixes;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Text;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Fixes;

/// <summary>What holds of mending for drafts that are broken in all sorts of ways.</summary>
public sealed class FixPropertyTests
{
    private const int Rounds = 120;

    public static TheoryData<string, FixSelection> Drafts
    {
        get
        {
            var data = new TheoryData<string, FixSelection>();
            foreach (var name in GoodDrafts.All.Keys)
            {
                data.Add(name, FixSelection.SafeOnly);
                data.Add(name, FixSelection.All);
            }

            return data;
        }
    }

    public static TheoryData<string> Texts =>
    [
        .. GoodDrafts.All.Keys,
        .. new[] { "seeds", "samples/drafts" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder.Split('/'))))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Drafts))]
    public void A_draft_with_slips_becomes_better_and_stays_so(string name, FixSelection selection)
    {
        var mended = 0;
        for (var seed = 0; seed < Rounds; seed++)
        {
            var draft = new DraftBreaker(seed).Slip(name, GoodDrafts.All[name]);
            mended += FixInvariants.Hold(draft, selection, $"{name}, seed {seed}").Applied.Length;
        }

        mended.Should().BeGreaterThan(Rounds / 8, "the slips are of a kind that can be mended");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_mangled_text_is_checked_and_mended_without_a_hitch(string name)
    {
        var text = GoodDrafts.All.TryGetValue(name, out var draft) ? draft : File.ReadAllText(Repository.PathOf(name.Split('/')));
        for (var seed = 0; seed < Rounds / 6; seed++)
        {
            FixInvariants.Hold(new DraftBreaker(seed).Mangle(name, text), FixSelection.All, $"{name}, seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_breaks_off_anywhere_is_checked_without_a_hitch(string name)
    {
        var text = GoodDrafts.All.TryGetValue(name, out var draft) ? draft : File.ReadAllText(Repository.PathOf(name.Split('/')));
        var step = Math.Max(1, text.Length / 100);
        for (var length = 0; length <= text.Length; length += step)
        {
            var cut = Draft.Read(new SourceText(text[..length], name));
            DraftValidator.Default.Invoking(validator => validator.Validate(cut)).Should().NotThrow("{0} may break off after {1} characters", name, length);
        }
    }
}
