namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>The outcome with the key id that the log may name.</summary>
internal readonly record struct TokenVerdict(Caller? Caller, RequestRefusal? Refusal, string? Kid)
{
    public static TokenVerdict Refuse(RequestRefusal refusal, string? kid = null) => new(null, refusal, kid);
}
