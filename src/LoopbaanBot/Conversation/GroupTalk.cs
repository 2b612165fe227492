using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Content;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation;

/// <summary>Answers where no teacher is known: in a group, where nothing personal is said, or without an account.</summary>
internal sealed class GroupTalk(ContentLibrary library, TurnDelivery delivery)
{
    public Task AnswerAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var texts = TextsFor(activity);
        var words = activity.Conversation?.ConversationType switch
        {
            ConversationTypes.Personal => "error.noAccount",
            _ when AsksForHelp(activity) => "welcome.group",
            // Never repeats what was asked: a group should not learn what somebody meant to ask alone.
            _ => "error.privateInGroup",
        };
        return delivery.SayAsync(turnContext, Wording.Of(texts, words), cancellationToken);
    }

    public AdaptiveCardInvokeResponse RefuseButton(ITurnContext turnContext)
    {
        var personal = turnContext.Activity.Conversation?.ConversationType == ConversationTypes.Personal;
        var words = personal ? "error.noAccount" : "error.privateInGroup";
        return AdaptiveCardInvokeResponse.Message(Wording.Of(TextsFor(turnContext.Activity), words).ToString());
    }

    private bool AsksForHelp(Activity activity) =>
        library.Commands.Find(activity.RemoveRecipientMention() ?? string.Empty)
            is null
                or { Kind: CommandKind.Greet or CommandKind.Help or CommandKind.Menu };

    private Texts TextsFor(Activity activity) => library[Languages.FromLocale(activity.Locale)].Texts;
}
