using System.Text.Json;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Schema.Invokes;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Conversation.Terminal;

/// <summary>The channel to the terminal: the turns of the bot, and what they show in order.</summary>
internal sealed class TerminalAdapter : BotAdapter
{
    private readonly List<Shown> _shown = [];

    public TerminalAdapter(IServiceProvider services) => LoopbaanBotRegistration.UseTurns(services, this);

    /// <summary>The conversation of the person at the keyboard.</summary>
    public string? Here { get; set; }

    /// <summary>What the bot says of its own accord while something else is done.</summary>
    public async Task<IReadOnlyList<Shown>> ListenAsync(Func<Task> work)
    {
        _shown.Clear();
        await work();
        return [.. _shown];
    }

    /// <summary>Runs one turn. The answer to a pressed button comes last.</summary>
    public async Task<IReadOnlyList<Shown>> RunAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        _shown.Clear();
        var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
        if (turn.InvokeResponse?.Body is { } body)
        {
            Answer(body.ToElement(), activity.ReplyToId);
        }

        return [.. _shown];
    }

    /// <summary>Only the person at the keyboard is here; a card for another waits until they sit down.</summary>
    public override Task ContinueConversationAsync(
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) =>
        reference.Conversation?.Id == Here
            ? base.ContinueConversationAsync(reference, callback, cancellationToken)
            : throw ConnectorException.Of(SendDisposition.Retryable);

    public override Task<ResourceResponse?> SendActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        if (activity.Type == ActivityTypes.Message)
        {
            activity.Id = $"terminal-{Guid.NewGuid():N}";
            Show(activity);
        }

        return Task.FromResult<ResourceResponse?>(new ResourceResponse { Id = activity.Id });
    }

    public override Task<ResourceResponse?> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        Show(activity);
        return Task.FromResult<ResourceResponse?>(new ResourceResponse { Id = activity.Id });
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    )
    {
        _shown.Add(new Shown.Gone(reference.ActivityId!));
        return Task.CompletedTask;
    }

    private void Show(Activity activity)
    {
        if (!string.IsNullOrEmpty(activity.Text))
        {
            _shown.Add(new Shown.Words(activity.Text));
        }

        foreach (var attachment in activity.Attachments ?? [])
        {
            if (attachment is { ContentType: Attachment.AdaptiveCardContentType, Content: { } card })
            {
                _shown.Add(new Shown.Card(card.ToElement(), activity.Id));
            }
        }
    }

    /// <summary>A returned card takes the place of the card that was pressed, whatever that became for others.</summary>
    private void Answer(JsonElement answer, string? pressed)
    {
        var value = answer.GetProperty("value");
        switch (answer.GetProperty("type").GetString())
        {
            case AdaptiveCardInvokeResponse.CardType:
                _shown.RemoveAll(shown => shown is Shown.Card card && card.ActivityId == pressed);
                _shown.Add(new Shown.Card(value, pressed));
                break;
            case AdaptiveCardInvokeResponse.MessageType:
                _shown.Add(new Shown.Words(value.GetString()!));
                break;
            case AdaptiveCardInvokeResponse.ErrorType:
                _shown.Add(new Shown.Words(value.GetProperty("message").GetString()!));
                break;
        }
    }
}

/// <summary>One thing that a turn puts on the screen.</summary>
internal abstract record Shown
{
    public sealed record Words(string Text) : Shown;

    public sealed record Card(JsonElement Root, string? ActivityId) : Shown;

    public sealed record Gone(string ActivityId) : Shown;
}
