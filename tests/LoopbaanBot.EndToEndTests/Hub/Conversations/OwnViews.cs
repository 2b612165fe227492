using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace LoopbaanBot.EndToEndTests.Hub.Conversations;

/// <summary>
/// Shows messages in order, and then fetches for each person what a card asks its client to fetch, as Teams does.
/// </summary>
internal sealed class OwnViews(Seats seats, SharedIds ids, BotLine line) : IAsyncDisposable
{
    private readonly Copies _copies = new(seats, ids);
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Dictionary<string, Shown> _last = [];
    private readonly ConcurrentBag<Task> _fetching = [];

    /// <summary>One at a time: two messages that begin the same thread somewhere would make two threads of it there.</summary>
    public async Task<HubAnswer> ShowAsync(Shown shown, Func<Task<HubAnswer>> show)
    {
        await _one.WaitAsync();
        try
        {
            _last[shown.Message] = shown;
            var answer = await show();
            if (answer.IsFine && SelfRefresh.Of(shown.Activity) is { } wish)
            {
                // Not awaited: the bot is still waiting to hear that its message stands.
                _fetching.Add(Task.WhenAll(seats.All.Where(wish.IsFor).Select(seat => FetchAsync(seat, shown, wish))));
            }

            return answer;
        }
        finally
        {
            _one.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_fetching);
        _one.Dispose();
    }

    private async Task FetchAsync(Seat seat, Shown shown, SelfRefresh wish)
    {
        try
        {
            var answer = await line.RefreshAsync(seat.Persona, shown.Conversation, shown.Message, wish.Action);
            if (SelfRefresh.ViewIn(answer) is { } view)
            {
                await PutAsync(seat, shown, view);
            }
        }
        catch (HttpRequestException)
        {
            // The bot stopped in the meantime; the window keeps what all see.
        }
    }

    private async Task PutAsync(Seat seat, Shown shown, string view)
    {
        await _one.WaitAsync();
        try
        {
            // What was changed meanwhile is newer than this answer.
            if (ReferenceEquals(_last[shown.Message], shown))
            {
                string[] place = [shown.Conversation, "activities", shown.Message];
                await _copies.UpdateAsync(
                    seat,
                    new HubCall(HttpMethod.Put, "conversations", place, view, string.Empty)
                );
            }
        }
        finally
        {
            _one.Release();
        }
    }
}

/// <summary>What the bot last made of a message that all see.</summary>
internal sealed record Shown(string Conversation, string Message, JsonObject Activity);
