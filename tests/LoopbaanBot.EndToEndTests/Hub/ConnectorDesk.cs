using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using LoopbaanBot.EndToEndTests.Hub.Conversations;
using LoopbaanBot.Testing.Authentication;
using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>The Connector: from the bot to whoever should see it.</summary>
internal sealed class ConnectorDesk(TestAuthority authority, SharedDesk shared, Seats seats, TimeProvider time)
{
    private readonly ConcurrentQueue<TakenCall> _taken = new();

    public Faults Faults { get; } = new();

    /// <summary>Every call that came, oldest first.</summary>
    public IReadOnlyList<TakenCall> Taken => [.. _taken];

    public async Task TakeAsync(HttpContext context)
    {
        var at = time.GetUtcNow();
        var call = await HubCall.ReadAsync(context.Request);
        var answer = await authority.BelievesAsync(context.Request.Headers.Authorization)
            ? Faults.Take(call) ?? await RouteAsync(call)
            : HubAnswer.Error(StatusCodes.Status401Unauthorized, "Unauthorized");
        _taken.Enqueue(new TakenCall(call, answer.Status, at));
        await answer.WriteAsync(context.Response);
    }

    private Task<HubAnswer> RouteAsync(HubCall call) =>
        call.CreatesConversation ? CreateAsync(call)
        : call.IsShared ? shared.AnswerAsync(call)
        : seats.Find(persona => persona.PersonalChatId == call.Conversation) is { } seat
            ? seats.ForwardAsync(seat, call)
        : Task.FromResult(HubAnswer.Error(StatusCodes.Status404NotFound, "ConversationNotFound"));

    private Task<HubAnswer> CreateAsync(HubCall call)
    {
        var wish = call.Json;
        if (wish["isGroup"]?.GetValue<bool>() == true)
        {
            return shared.PostAsync(
                wish["channelData"]!["channel"]!["id"]!.GetValue<string>(),
                wish["activity"]!.AsObject()
            );
        }

        var member = wish["members"]?[0]?["id"]?.GetValue<string>();
        return Task.FromResult(
            seats.Find(persona => persona.IsCalled(member)) is { } seat
                ? HubAnswer.Created(("id", seat.Persona.PersonalChatId))
                : HubAnswer.Error(StatusCodes.Status403Forbidden, "BotNotInConversationRoster")
        );
    }
}

/// <summary>A call of the bot and what it was answered.</summary>
internal sealed record TakenCall(HubCall Call, int Status, DateTimeOffset At);
