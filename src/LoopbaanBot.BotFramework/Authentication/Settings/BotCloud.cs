namespace LoopbaanBot.BotFramework.Authentication.Settings;

/// <summary>
/// The Microsoft cloud that the bot lives in. It selects issuer, keys, authority, scope and hosts as one set.
/// </summary>
public enum BotCloud
{
    Public,
    USGov,
    China,
}
