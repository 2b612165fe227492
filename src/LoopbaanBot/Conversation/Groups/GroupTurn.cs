using LoopbaanBot.BotFramework.Schema.Invokes;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Groups;

/// <summary>One press of one member of a group. What comes back is seen by that person alone.</summary>
/// <remarks>
/// Nothing is read or kept here because of who pressed: an action does that itself, after asking who may. It has no way
/// to post: only <see cref="GroupDelivery"/> has, and that takes no personal words.
/// </remarks>
internal sealed class GroupTurn(ITurnContext context, GroupPlace place, GroupMember presser, ContentLibrary library)
{
    private View? _view;
    private Wording? _message;

    public GroupPlace Place { get; } = place;

    public GroupMember Presser { get; } = presser;

    /// <summary>That of the client: what this person told the bot elsewhere is not read for a group.</summary>
    public Language Language { get; } = Languages.FromLocale(context.Activity.Locale);

    public LanguageContent Content => library[Language];

    public Texts Texts => Content.Texts;

    /// <summary>The card on which the button stood.</summary>
    public string? CardId => context.Activity.ReplyToId;

    public string? ActivityId => context.Activity.Id;

    /// <summary>True when the client refreshes by itself: nobody pressed, and nobody should be told no.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>What goes back to whoever pressed.</summary>
    public AdaptiveCardInvokeResponse Answer =>
        _view?.ToResponse()
        ?? AdaptiveCardInvokeResponse.Message((_message ?? Wording.Of(Texts, "error.oldCard")).ToString());

    public void Show(View view) => _view = view;

    /// <summary>Said beside the card, which stays as it is with all that stands in it.</summary>
    public void Say(string id, params ReadOnlySpan<(string Name, SafeValue Value)> values) =>
        _message = Wording.Of(Texts, id, values);

    /// <summary>The one answer to whoever may not, whatever the reason.</summary>
    public void Refuse() => Say("group.refused");
}
