using System.Text.Json.Nodes;
using LoopbaanBot.EndToEndTests.Instances;
using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>Groups and channels: what the bot says there stands in every Playground, under one name for the bot.</summary>
/// <remarks>
/// What a person writes in a channel shows in their own window only, for a Playground takes no words of others. A
/// thread that begins so begins for the others with what the bot answers in it.
/// </remarks>
internal sealed class SharedDesk(Seats seats, SharedIds ids) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    public async Task<HubAnswer> AnswerAsync(HubCall call) =>
        call.IsSend ? await SendAsync(call)
        : call.IsUpdate ? await UpdateAsync(call)
        : await RosterAsync(call);

    public void Dispose() => _one.Dispose();

    /// <summary>A new post in a channel.</summary>
    public async Task<HubAnswer> PostAsync(string channel, JsonNode activity)
    {
        var message = ids.Next();
        var answers = await EverywhereAsync(seat => PostAsync(seat, channel, message, activity));
        return answers.FirstOrDefault(answer => !answer.IsFine)
            ?? HubAnswer.Created(("id", SharedIds.Thread(channel, message)), ("activityId", message));
    }

    private async Task<HubAnswer> SendAsync(HubCall call)
    {
        var message = ids.Next();
        // Two messages that begin the same thread somewhere would make two threads of it there.
        await _one.WaitAsync();
        try
        {
            var answers = await EverywhereAsync(seat => SendAsync(seat, call, message));
            var first = answers.FirstOrDefault(answer => answer.IsFine) ?? answers[0];
            return first.Id() is null ? first : HubAnswer.Created(("id", message));
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<HubAnswer> SendAsync(Seat seat, HubCall call, string message)
    {
        var place = ids.OwnConversation(seat.Persona.Key, call.Conversation!);
        if (place is null)
        {
            return await BeginThreadAsync(seat, call, message);
        }

        var replyTo = call.Message is { } shared ? ids.OwnOf(seat.Persona.Key, shared) : null;
        var answer = await seats.ForwardAsync(seat, call.To(place, "activities", replyTo));
        if (answer.IsFine && answer.Id() is { } own)
        {
            ids.Bind(message, seat.Persona.Key, own);
        }

        return answer;
    }

    private async Task<HubAnswer> BeginThreadAsync(Seat seat, HubCall call, string message)
    {
        if (call.Json["type"]?.GetValue<string>() != "message")
        {
            return new HubAnswer(StatusCodes.Status202Accepted, string.Empty);
        }

        var (channel, root) = SharedIds.ThreadOf(call.Conversation!)!.Value;
        var answer = await PostAsync(seat, channel, root, call.Json);
        if (ids.OwnOf(seat.Persona.Key, root) is { } own)
        {
            ids.Bind(message, seat.Persona.Key, own);
        }

        return answer;
    }

    private async Task<HubAnswer> PostAsync(Seat seat, string channel, string message, JsonNode activity)
    {
        var body = new JsonObject
        {
            ["isGroup"] = true,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = channel } },
            ["activity"] = activity.DeepClone(),
        };
        var call = new HubCall(HttpMethod.Post, "conversations", [], body.ToJsonString(), string.Empty);
        var answer = await seats.ForwardAsync(seat, call);
        if (answer.IsFine && answer.Id("activityId") is { } own)
        {
            ids.Bind(message, seat.Persona.Key, own);
        }

        return answer;
    }

    private async Task<HubAnswer> UpdateAsync(HubCall call)
    {
        var answers = await EverywhereAsync(seat => UpdateAsync(seat, call));
        return answers.FirstOrDefault(answer => answer.IsFine) is null
            ? answers[0]
            : new HubAnswer(StatusCodes.Status200OK, new JsonObject { ["id"] = call.Message }.ToJsonString());
    }

    private Task<HubAnswer> UpdateAsync(Seat seat, HubCall call) =>
        ids.OwnConversation(seat.Persona.Key, call.Conversation!) is { } place
        && ids.OwnOf(seat.Persona.Key, call.Message!) is { } own
            ? seats.ForwardAsync(seat, call.To(place, "activities", own))
            : Task.FromResult(HubAnswer.Error(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation"));

    /// <summary>Every Playground knows all six, so any can say who is there; Teams takes an Entra id where it does not.</summary>
    private Task<HubAnswer> RosterAsync(HubCall call)
    {
        var seat = seats.All[0];
        var place =
            ids.OwnConversation(seat.Persona.Key, call.Conversation!)
            ?? SharedIds.ThreadOf(call.Conversation!)?.Channel;
        var rest = call
            .Rest.Skip(1)
            .Select(part => DemoSchool.People.FirstOrDefault(person => person.IsCalled(part))?.UserId ?? part);
        return seats.ForwardAsync(seat, call.To(rest.Prepend(place)));
    }

    private Task<HubAnswer[]> EverywhereAsync(Func<Seat, Task<HubAnswer>> task) => Task.WhenAll(seats.All.Select(task));
}
