namespace LoopbaanBot.Testing.External;

/// <summary>The installed browser; tests never download one.</summary>
public static class Chromium
{
    public static string? ExecutablePath { get; } =
        new[]
        {
            Environment.GetEnvironmentVariable("CHROMIUM_PATH"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
        }.FirstOrDefault(File.Exists);

    public static bool Present => ExecutablePath is not null;
}
