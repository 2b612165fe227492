using System.Text.Json;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Schema.Invokes;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Menu;
using LoopbaanBot.Conversation.Terminal.Cards;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.People;

namespace LoopbaanBot.Conversation.Terminal;

/// <summary>Sends what a Teams client would send for this person.</summary>
internal sealed class TerminalClient(
    TerminalAdapter adapter,
    TerminalPerson person,
    IBot bot,
    ITeacherStore store,
    NoticeBook notices
)
{
    public string Name => person.Name;

    /// <summary>How Teams would name the language of the client.</summary>
    public string Locale { get; set; } = "nl-NL";

    /// <summary>The language that this person chose before; null when none.</summary>
    public async Task<Language?> ChosenLanguageAsync(CancellationToken cancellationToken) =>
        (await store.LoadAsync(Person, cancellationToken)).Teacher.Language;

    /// <summary>The cards that waited for this person.</summary>
    public Task<IReadOnlyList<Shown>> CatchUpAsync(CancellationToken cancellationToken) =>
        adapter.ListenAsync(() => notices.CatchUpAsync(Person, cancellationToken));

    public Task<IReadOnlyList<Shown>> InstallAsync(CancellationToken cancellationToken) =>
        RunAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add" }, cancellationToken);

    public Task<IReadOnlyList<Shown>> SayAsync(string text, CancellationToken cancellationToken) =>
        RunAsync(
            new Activity
            {
                Type = ActivityTypes.Message,
                Text = text,
                TextFormat = "plain",
            },
            cancellationToken
        );

    public Task<IReadOnlyList<Shown>> PressAsync(
        TerminalCard card,
        CardButton button,
        CancellationToken cancellationToken
    ) =>
        button.IsExecute
            ? ExecuteAsync(CardPress.Execute(card, button), card.ActivityId, cancellationToken)
            : RunAsync(
                new Activity { Type = ActivityTypes.Message, Value = CardPress.Submit(card, button) },
                cancellationToken
            );

    private PersonId Person => new(person.TenantId, person.ObjectId);

    public Task ChooseAsync(Language language, CancellationToken cancellationToken)
    {
        var choice = language == Language.English ? LanguageChoice.English : LanguageChoice.Dutch;
        return ExecuteAsync(CardPress.Execute(choice), null, cancellationToken);
    }

    private Task<IReadOnlyList<Shown>> ExecuteAsync(
        JsonElement value,
        string? pressed,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            new Activity
            {
                Type = ActivityTypes.Invoke,
                Name = InvokeNames.AdaptiveCardAction,
                Value = value,
                ReplyToId = pressed,
            },
            cancellationToken
        );

    private Task<IReadOnlyList<Shown>> RunAsync(Activity activity, CancellationToken cancellationToken)
    {
        adapter.Here = person.ConversationId;
        activity.Id = $"terminal-{Guid.NewGuid():N}";
        activity.ChannelId = "msteams";
        activity.ServiceUrl = "https://terminal.invalid/";
        activity.Locale = Locale;
        activity.From = new ChannelAccount
        {
            Id = $"29:{person.ObjectId}",
            Name = person.Name,
            AadObjectId = person.ObjectId,
        };
        activity.Recipient = new ChannelAccount { Id = "28:terminal", Name = "LoopbaanBot" };
        activity.Conversation = new ConversationAccount
        {
            Id = person.ConversationId,
            ConversationType = ConversationTypes.Personal,
            TenantId = person.TenantId,
        };
        return adapter.RunAsync(activity, bot, cancellationToken);
    }
}
