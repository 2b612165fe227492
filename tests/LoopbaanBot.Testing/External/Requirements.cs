namespace LoopbaanBot.Testing.External;

/// <summary>Says what the machine lacks for a test, so that it skips visibly, or fails where everything is demanded.</summary>
public static class Requirements
{
    private static readonly bool s_all = Environment.GetEnvironmentVariable("LOOPBAAN_REQUIRE_ALL") == "1";

    /// <summary>The reason to skip; null when the thing is there or when its absence must be a failure.</summary>
    public static string? SkipUnless(bool present, string what) =>
        present || s_all ? null : $"{what} is not on this machine (LOOPBAAN_REQUIRE_ALL=1 makes this a failure).";
}
