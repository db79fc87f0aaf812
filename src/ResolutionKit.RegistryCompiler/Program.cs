using ResolutionKit.RegistryCompiler;

return RegistryCompilation.Run(args, Console.Out, Console.Error);
