using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Schema.Invokes;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Content;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Conversation.Installing;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation;

/// <summary>Answers where no teacher is known: in a group, where nothing personal is said, or without an account.</summary>
internal sealed class GroupTalk(ContentLibrary library, TurnDelivery delivery, IEnumerable<IGroupCommand> commands)
{
    public Task AnswerAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        return activity.Conversation?.ConversationType == ConversationTypes.Personal
                ? SayAsync(turnContext, "error.noIdentity", cancellationToken)
            // A client without Action.Execute sends a press as a message, and a view cannot travel back to it.
            : activity.Value is not null ? SayAsync(turnContext, "group.oldClient", cancellationToken)
            : AskedFor(activity) is { } command
                ? PostAsync(turnContext, command.CardFor(TextsFor(activity)), cancellationToken)
            : AsksForHelp(activity) ? IntroduceAsync(turnContext, cancellationToken)
            // Never repeats what was asked: a group should not learn what somebody meant to ask alone.
            : SayAsync(turnContext, "error.privateInGroup", cancellationToken);
    }

    /// <summary>Says what the bot does in this group chat, in this team, or for somebody it cannot name.</summary>
    public Task IntroduceAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var language = Languages.FromLocale(turnContext.Activity.Locale);
        var texts = library[language].Texts;
        var welcome = turnContext.Activity.Conversation?.ConversationType switch
        {
            ConversationTypes.Personal => WelcomeCards.Personal(texts, isNew: false),
            ConversationTypes.Channel => WelcomeCards.Group(texts, isTeam: true),
            _ => WelcomeCards.Group(texts, isTeam: false),
        };
        return delivery.PostAsync(turnContext, welcome, language, cancellationToken);
    }

    /// <summary>For somebody who is not in the group that the card was made for.</summary>
    public AdaptiveCardInvokeResponse RefuseStranger(ITurnContext turnContext) =>
        AdaptiveCardInvokeResponse.Message(Wording.Of(TextsFor(turnContext.Activity), "group.refused").ToString());

    public AdaptiveCardInvokeResponse RefuseButton(ITurnContext turnContext)
    {
        var personal = turnContext.Activity.Conversation?.ConversationType == ConversationTypes.Personal;
        var words = personal ? "error.noIdentity" : "error.privateInGroup";
        return AdaptiveCardInvokeResponse.Message(Wording.Of(TextsFor(turnContext.Activity), words).ToString());
    }

    private IGroupCommand? AskedFor(Activity activity) =>
        library.Commands.Find(activity.RemoveRecipientMention() ?? string.Empty) is { } asked
            ? commands.FirstOrDefault(command => command.Kind == asked.Kind)
            : null;

    private bool AsksForHelp(Activity activity) =>
        library.Commands.Find(activity.RemoveRecipientMention() ?? string.Empty)
            is null
                or { Kind: CommandKind.Greet or CommandKind.Help or CommandKind.Menu };

    private Task PostAsync(ITurnContext turnContext, PostedCard card, CancellationToken cancellationToken) =>
        delivery.PostAsync(turnContext, card, Languages.FromLocale(turnContext.Activity.Locale), cancellationToken);

    private Task SayAsync(ITurnContext turnContext, string words, CancellationToken cancellationToken) =>
        delivery.SayAsync(turnContext, Wording.Of(TextsFor(turnContext.Activity), words), cancellationToken);

    private Texts TextsFor(Activity activity) => library[Languages.FromLocale(activity.Locale)].Texts;
}
