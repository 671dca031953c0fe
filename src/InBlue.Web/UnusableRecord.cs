using InBlue.Secretariat.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InBlue.Web;

/// <summary>A record that cannot be used now is said in the server's log in its own sentence, which says what to do. The page itself is made by <see cref="Pages.ErrorModel"/>.</summary>
internal sealed partial class UnusableRecord(ILogger<UnusableRecord> log) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception e, CancellationToken cancel)
    {
        if (e is RecordUnusableException)
            LogTrouble(log, e.Message);
        return ValueTask.FromResult(false);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A page could not be made: {Why}")]
    private static partial void LogTrouble(ILogger log, string why);
}
