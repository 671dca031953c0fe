using System.Text;
using InBlue;
using InBlue.Verbs;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false); // names and JSON, whatever the machine's language
return await CommandLine.RunAsync(args, Verb.All);
