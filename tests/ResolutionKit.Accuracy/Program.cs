using System.Text;
using ResolutionKit.Accuracy;

Console.OutputEncoding = Encoding.UTF8;
if (Options.Read(args, out var problem) is not { } options)
{
    Console.Error.WriteLine(problem + "\n\n" + Options.Usage);
    return 2;
}

return AccuracyRun.Run(options, Console.Out, Console.Error);
