using InBlue.Tests.Live;
using InBlue.Tests.Storage;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// The tests, unless a test started this assembly as another process.
if ((await KilledWriter.RunIfAskedAsync(args) ?? await KilledInTheMiddleOfLetters.RunIfAskedAsync(args) ?? await InBlue.Faults.Node.RunIfAskedAsync(args)) is { } exit)
    return exit;
return args.Contains("--server") || args.Contains("--internal-msbuild-node")
    ? await TestPlatformTestFramework.RunAsync(args, InBlue.Tests.SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
