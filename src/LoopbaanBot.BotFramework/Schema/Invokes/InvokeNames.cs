namespace LoopbaanBot.BotFramework.Schema.Invokes;

/// <summary>The invokes that this library reads; any other name is answered with 501.</summary>
public static class InvokeNames
{
    public const string AdaptiveCardAction = "adaptiveCard/action";
    public const string TaskFetch = "task/fetch";
    public const string TaskSubmit = "task/submit";
    public const string Search = "application/search";
}
