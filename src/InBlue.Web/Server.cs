using System.Text.Encodings.Web;
using System.Text.Unicode;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Stamping;
using InBlue.Secretariat.Storage;
using InBlue.Web.Addresses;
using InBlue.Web.Assets;
using InBlue.Web.Clock;
using InBlue.Web.Desk;
using InBlue.Web.Hardening;
using InBlue.Web.Published;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InBlue.Web;

/// <summary>The public pages over one record, and the desk for a practice vote beside it.</summary>
public static class Server
{
    public const string DefaultUrl = "http://localhost:5253";

    /// <summary>
    /// Shows whatever the record at <paramref name="place"/> holds, also when it begins to exist later. Throws
    /// <see cref="RecordUnusableException"/> where something is there and is no record of this version.
    /// </summary>
    /// <param name="timeAuthority">Who stamps the calls and closes of live votes, as <see cref="TimeAuthority.TryParse"/> gave it; null where nobody does.</param>
    /// <param name="mandateDesk">Whether whoever uses this machine may work on the registers of mandates; ever only where the server listens to this machine alone.</param>
    public static WebApplication Build(RecordPlace place, string url = DefaultUrl, bool mandateDesk = false, Uri? timeAuthority = null)
    {
        var record = new PublishedRecord(place);
        record.Now();

        // Always in production's way: no setting of the machine may make it show a stack trace.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            EnvironmentName = Environments.Production,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.Sources.Clear(); // nor may one move the address or loosen the limits
        builder.Configuration.AddInMemoryCollection();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None); // a page of the desk from before a restart is no fault, and is told to whoever has it
        builder.WebHost.UseKestrel(Limits.Set).UseUrls(url);
        builder.Services.AddSingleton(record);
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // letters of every script as they are; what HTML could misread is still escaped
        builder.Services.Configure<RouteOptions>(o => o.SetParameterPolicy<LanguageConstraint>("lang"));
        builder.Services.AddRazorPages().AddApplicationPart(typeof(Server).Assembly);
        DeskSetting.AddTo(builder.Services, place, url, mandateDesk);
        builder.Services.AddExceptionHandler<UnusableRecord>();
        LeaveOutKeyRing(builder.Services);
        builder.Services.AddSingleton<PublicChanges>();
        builder.Services.AddHostedService(services => services.GetRequiredService<PublicChanges>());
        builder.Services.AddHostedService(services => new PassingTime(place, services.GetRequiredService<ILogger<PassingTime>>()));
        if (timeAuthority is not null && !PracticeClock.IsPractice(place.DataPath)) // a practice clock is moved by hand
            builder.Services.AddHostedService(services => new StampingInTime(place, timeAuthority, services.GetRequiredService<ILogger<StampingInTime>>()));

        var app = builder.Build();
        SecurityHeaders.Use(app);
        OnlyReading.Use(app);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            StatusCodeSelector = e => e is RecordBusyException or RecordUnusableException { IsOfTheServer: true } ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
            SuppressDiagnosticsCallback = handled => handled.Exception is RecordBusyException or RecordUnusableException, // a rush, or a database that is away, must not fill the log with traces: the sentence is there
        });
        app.UseStatusCodePagesWithReExecute("/error");
        DeskSetting.Use(app);
        app.UseRouting();
        app.UseAuthorization();
        app.MapRazorPages();
        RootAddress.Map(app);
        BundleAddress.Map(app);
        LogAddress.Map(app);
        DocumentAddress.Map(app);
        CalendarAddress.Map(app);
        CyclesFileAddress.Map(app);
        SiteFiles.Map(app);
        ChangesAddress.Map(app);
        VerifierFile.Map(app);
        DeskFiles.Map(app);
        WarmUp.AfterStart(app, record);
        return app;
    }

    /// <summary>Only the desk signs its forms, with a key in memory: no key file is made in somebody's home folder.</summary>
    private static void LeaveOutKeyRing(IServiceCollection services)
    {
        var keyRings = services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "DataProtectionHostedService").ToArray();
        foreach (var keyRing in keyRings)
            services.Remove(keyRing);
    }
}
