namespace LoopbaanBot.Testing.External;

/// <summary>A fact that needs Chromium beside Node and its test tools.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        Skip = Requirements.SkipUnless(NodeTools.Present && Chromium.Present, "Chromium with Node and the test tools");
    }
}
