using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionKit.Analyzers.OldestCompiler.Tests;

public sealed class CompilerTests
{
    [Fact]
    public void The_tests_run_in_the_compiler_against_which_the_analyzers_are_built()
    {
        var built = typeof(DraftFiles.DraftAnalyzer).Assembly.GetReferencedAssemblies().Single(reference => reference.Name == "Microsoft.CodeAnalysis.CSharp");
        typeof(CSharpCompilation).Assembly.GetName().Version.Should().Be(built.Version).And.Be(new Version(4, 8, 0, 0));
    }
}
