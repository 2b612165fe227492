namespace LoopbaanBot.AdaptiveCards.Inputs;

/// <summary>Where a filtered list finds its choices while a person types.</summary>
/// <param name="Dataset">A name that the bot answers, or a people search that Teams itself answers.</param>
public sealed record AdaptiveDataQuery(string Dataset)
{
    /// <summary>People of the whole organisation; Teams may limit this to one-to-one chats.</summary>
    public static AdaptiveDataQuery People { get; } = new("graph.microsoft.com/users");

    /// <summary>People in the chat or team where the card stands.</summary>
    public static AdaptiveDataQuery PeopleHere { get; } = new("graph.microsoft.com/users?scope=currentContext");
}
