#pragma warning disable
namespace ResolutionKit.Rendering { internal static class RenderingPlaceholder { public static string ToJson(this Resolution r) => "{}"; public static string ToYaml(this Resolution r) => ""; public static string ToMarkdown(this Resolution r) => ""; } }
