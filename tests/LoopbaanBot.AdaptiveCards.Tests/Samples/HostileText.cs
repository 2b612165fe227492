namespace LoopbaanBot.AdaptiveCards.Tests.Samples;

/// <summary>What somebody may call himself, or write in an answer.</summary>
internal static class HostileText
{
    public const string All =
        "<at>Iedereen</at> **x** _y_ [a](http://b) `c` ~d~ # {{DATE(2026-01-01T00:00:00Z)}} &lt;b&gt; </script> \u202Eabc\u202C \\* \"q\"";

    public static TheoryData<string> Each =>
        new(
            "<at>Iedereen</at>",
            "**x**",
            "[a](http://b)",
            "\u202Egnp.exe",
            "&lt;b&gt;",
            "</script><script>alert(1)</script>",
            "\"quoted\" 'and' \\ back",
            "1. een\r\n2. twee",
            "nul\u0000bel\u0007",
            "👩‍🏫 é ü \u2028 \uFEFF"
        );
}
