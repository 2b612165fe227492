using Microsoft.Extensions.Options;

namespace LoopbaanBot.Privacy.Downloads;

/// <summary>Registers one-time links and maps where they lead.</summary>
internal static class DownloadRegistration
{
    /// <summary>These write the path of a request, in lines or in the scope of every line, and the path holds the secret.</summary>
    private static readonly string[] s_pathWriters =
    [
        "Microsoft.AspNetCore.Hosting.Diagnostics",
        "Microsoft.AspNetCore.Routing.Matching",
    ];

    public static IServiceCollection AddDownloads(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<PublicAddressOptions>()
            .Bind(configuration.GetSection(PublicAddressOptions.SectionName))
            .ValidateDataAnnotations()
            .Validate(options => options.IsSafe(), "Bot:PublicUrl must be https, or http on this machine.")
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<PublicAddressOptions>, PublicAddressOptionsValidator>();
        services.AddSingleton<OneTimeLinks>();
        services.AddSingleton<DownloadEndpoint>();
        return services.Configure<LoggerFilterOptions>(KeepPathsOut);
    }

    /// <summary>Registers one kind of file.</summary>
    public static IServiceCollection AddDownload<T>(this IServiceCollection services)
        where T : class, IDownload => services.AddSingleton<IDownload, T>();

    public static void MapDownloads(this IEndpointRouteBuilder endpoints)
    {
        var downloads = endpoints.ServiceProvider.GetRequiredService<DownloadEndpoint>();
        endpoints.MapGet($"{DownloadEndpoint.Path}/{{token}}", downloads.AskAsync);
        endpoints.MapPost($"{DownloadEndpoint.Path}/{{token}}", downloads.GiveAsync);
    }

    private static void KeepPathsOut(LoggerFilterOptions options)
    {
        foreach (var category in s_pathWriters)
        {
            options.Rules.Add(new LoggerFilterRule(null, category, LogLevel.None, null));
        }
    }
}
