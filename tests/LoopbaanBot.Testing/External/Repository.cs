namespace LoopbaanBot.Testing.External;

/// <summary>Where the checkout is, found from the running test upwards.</summary>
public static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? folder) =>
        folder switch
        {
            null => throw new DirectoryNotFoundException("No folder above the tests holds LoopbaanBot.sln."),
            _ when File.Exists(Path.Combine(folder.FullName, "LoopbaanBot.sln")) => folder.FullName,
            _ => Find(folder.Parent),
        };
}
