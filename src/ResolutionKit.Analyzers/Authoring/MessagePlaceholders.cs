using System.Globalization;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>The placeholders of a message: <c>{0} was adopted on {1}.</c></summary>
internal static class MessagePlaceholders
{
    // More than any message has: one with a greater number throws in the end as well.
    private const int Most = 64;

    /// <summary>The numbers of the placeholders; null where <see cref="string.Format(string, object[])"/> cannot read the message.</summary>
    public static ImmutableHashSet<int>? Of(string format)
    {
        var shown = ImmutableHashSet.CreateBuilder<int>();
        var values = new object[Most];
        for (var i = 0; i < Most; i++)
        {
            values[i] = new Placeholder(i, shown);
        }

        try
        {
            // It alone knows for sure what it reads.
            _ = string.Format(CultureInfo.InvariantCulture, format, values);
            return shown.ToImmutable();
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private sealed class Placeholder(int number, ImmutableHashSet<int>.Builder shown) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider)
        {
            shown.Add(number);
            return string.Empty;
        }
    }
}
