namespace LoopbaanBot.BotFramework.Schema;

/// <summary>The id of what was sent.</summary>
public sealed class ResourceResponse
{
    public string? Id { get; set; }
}
