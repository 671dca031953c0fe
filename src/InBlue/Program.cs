using InBlue;
using InBlue.Verbs;

return await CommandLine.RunAsync(args, Verb.All);
