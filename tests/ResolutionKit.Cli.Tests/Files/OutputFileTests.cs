using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Cli.Tests.Infrastructure;

namespace ResolutionKit.Cli.Tests.Files;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _folder.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void A_file_is_replaced_and_nothing_is_left_beside_it()
    {
        _folder.With("report.json", "old");

        Write("report.json", "new 大会\n");

        File.ReadAllBytes(_folder.PathOf("report.json")).Should().Equal("new 大会\n"u8.ToArray());
        Directory.GetFileSystemEntries(_folder.Path).Should().ContainSingle();
        _error.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData("missing/report.json", "there is no folder")]
    [InlineData("folder", "this is a folder")]
    public void What_cannot_be_written_is_complained_of(string name, string complaint)
    {
        _folder.With("folder/a");

        Write(name, "new");

        _error.ToString().Should().StartWith($"resolutionkit: {name}: {complaint}");
        Directory.GetFileSystemEntries(_folder.Path).Should().ContainSingle();
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        _folder.With("real.json", "old");
        try
        {
            File.CreateSymbolicLink(_folder.PathOf("report.json"), _folder.PathOf("real.json"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _folder.With("report.json");
        }

        Write("report.json", "new");

        _folder.Read("report.json").Should().Be("new");
        _folder.Read("real.json").Should().Be(new FileInfo(_folder.PathOf("report.json")).LinkTarget is null ? "old" : "new");
    }

    private void Write(string name, string content) => OutputFile.Write(_folder.PathOf(name), name, content, new Complaints(_error));
}
