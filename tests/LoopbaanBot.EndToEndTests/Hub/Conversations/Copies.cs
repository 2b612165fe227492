using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.EndToEndTests.Hub.Conversations;

/// <summary>The copy of a shared conversation that stands in one Playground.</summary>
/// <remarks>
/// What a person writes in a channel shows in their own window only, for a Playground takes no words of others. A
/// thread that begins so begins for the others with what the bot answers in it.
/// </remarks>
internal sealed class Copies(Seats seats, SharedIds ids)
{
    public async Task<HubAnswer> SendAsync(Seat seat, HubCall call, string message)
    {
        var key = seat.Persona.Key;
        if (ids.OwnConversation(key, call.Conversation!) is not { } place)
        {
            return await BeginThreadAsync(seat, call, message);
        }

        // A copy of what somebody else wrote does not stand here to reply to.
        var replyTo = call.Message is { } shared ? ids.Messages.OwnOf(key, shared) : null;
        var answer = await seats.ForwardAsync(seat, call.To(place, "activities", replyTo));
        ids.Messages.Bind(message, key, answer.Id());
        return answer;
    }

    /// <summary>A new post in a channel.</summary>
    public async Task<HubAnswer> PostAsync(Seat seat, NewPost post, JsonNode activity)
    {
        var body = new JsonObject
        {
            ["isGroup"] = true,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = post.Channel } },
            ["activity"] = activity.DeepClone(),
        };
        var call = new HubCall(HttpMethod.Post, "conversations", [], body.ToJsonString(), string.Empty);
        var answer = await seats.ForwardAsync(seat, call);
        ids.Threads.Bind(post.Thread, seat.Persona.Key, answer.Id("activityId"));
        ids.Messages.Bind(post.Message, seat.Persona.Key, answer.Id("activityId"));
        return answer;
    }

    /// <summary>
    /// Changes the message in its place. A Playground that shows the answer to a button there hides every later
    /// change, so there the changed message comes once more, below.
    /// </summary>
    public Task<HubAnswer> UpdateAsync(Seat seat, HubCall call) =>
        ids.OwnConversation(seat.Persona.Key, call.Conversation!) is not { } place
        || ids.Messages.OwnOf(seat.Persona.Key, call.Message!) is not { } own
            ? Task.FromResult(HubAnswer.Error(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation"))
        : ids.Messages.IsCovered(seat.Persona.Key, own)
            ? SendAsync(seat, call.To(call.Conversation, "activities") with { Method = HttpMethod.Post }, call.Message!)
        : seats.ForwardAsync(seat, call.To(place, "activities", own));

    private Task<HubAnswer> BeginThreadAsync(Seat seat, HubCall call, string message)
    {
        var (channel, thread) = SharedIds.ThreadOf(call.Conversation!)!.Value;
        var activity = call.Json;
        return activity["type"]?.GetValue<string>() == "message"
            ? PostAsync(seat, new NewPost(channel, thread, message), activity)
            : Task.FromResult(new HubAnswer(StatusCodes.Status202Accepted, string.Empty));
    }
}

/// <summary>A post in a channel: what the thread that it begins is called, and what it is called itself.</summary>
internal sealed record NewPost(string Channel, string Thread, string Message);
