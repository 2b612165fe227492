using System.Text.Json.Nodes;
using LoopbaanBot.EndToEndTests.Instances;
using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.EndToEndTests.Hub.Conversations;

/// <summary>Groups and channels: what the bot says there stands in every Playground, under one name for the bot.</summary>
internal sealed class SharedDesk(Seats seats, SharedIds ids, OwnViews views)
{
    private readonly Copies _copies = new(seats, ids);

    public async Task<HubAnswer> AnswerAsync(HubCall call) =>
        call.IsSend ? await SendAsync(call)
        : call.IsUpdate ? await UpdateAsync(call)
        : await RosterAsync(call);

    /// <summary>A new post in a channel.</summary>
    public Task<HubAnswer> PostAsync(string channel, JsonObject activity)
    {
        var message = ids.Next();
        var place = SharedIds.Thread(channel, message);
        return views.ShowAsync(
            new Shown(place, message, activity),
            async () =>
            {
                var post = new NewPost(channel, message, message);
                var answers = await EverywhereAsync(seat => _copies.PostAsync(seat, post, activity));
                return answers.FirstOrDefault(answer => !answer.IsFine)
                    ?? HubAnswer.Created(("id", place), ("activityId", message));
            }
        );
    }

    private Task<HubAnswer> SendAsync(HubCall call)
    {
        var message = ids.Next();
        return views.ShowAsync(
            new Shown(call.Conversation!, message, call.Json),
            async () =>
            {
                var answers = await EverywhereAsync(seat => _copies.SendAsync(seat, call, message));
                var first = FirstFine(answers);
                return first.Id() is null ? first : HubAnswer.Created(("id", message));
            }
        );
    }

    private Task<HubAnswer> UpdateAsync(HubCall call) =>
        views.ShowAsync(
            new Shown(call.Conversation!, call.Message!, call.Json),
            async () =>
            {
                var first = FirstFine(await EverywhereAsync(seat => _copies.UpdateAsync(seat, call)));
                return first.IsFine ? HubAnswer.Created(("id", call.Message!)) with { Status = 200 } : first;
            }
        );

    /// <summary>Every Playground knows all six, so any can say who is there; Teams takes an Entra id where it does not.</summary>
    private Task<HubAnswer> RosterAsync(HubCall call)
    {
        var place = SharedIds.ThreadOf(call.Conversation!)?.Channel ?? call.Conversation;
        var rest = call
            .Rest.Skip(1)
            .Select(part => DemoSchool.People.FirstOrDefault(person => person.IsCalled(part))?.UserId ?? part);
        return seats.ForwardAsync(seats.All[0], call.To(rest.Prepend(place)));
    }

    private Task<HubAnswer[]> EverywhereAsync(Func<Seat, Task<HubAnswer>> task) => Task.WhenAll(seats.All.Select(task));

    private static HubAnswer FirstFine(HubAnswer[] answers) =>
        Array.Find(answers, answer => answer.IsFine) ?? answers[0];
}
