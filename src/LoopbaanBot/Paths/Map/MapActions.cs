using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Paths.Map;

/// <summary>Opens the map.</summary>
internal sealed class OpenMap(Interests interests, SchoolClock clock) : ICardAction
{
    public string Verb => MapSubmit.MapVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(MapViews.All(turn, await interests.FindAsync(turn, cancellationToken), clock.Today));
}

/// <summary>Keeps what is ticked on the map.</summary>
internal sealed class SaveMarks(Interests interests, SchoolClock clock) : ICardAction
{
    public string Verb => MapSubmit.SaveVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        // A client may leave out an input in which nothing is ticked.
        var drawn = MapSubmit.Draws(data) ?? [];
        var interest = await interests.ChangeAsync(turn, kept => kept.MarkOnly(drawn), cancellationToken);
        turn.Show(MapViews.All(turn, interest, clock.Today, turn.Texts["paths.kept"]));
    }
}

/// <summary>Opens the path that was chosen on the map.</summary>
internal sealed class ReadPath(Interests interests, SchoolClock clock) : ICardAction
{
    public string Verb => MapSubmit.ReadVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (MapSubmit.Chosen(data) is not { } path)
        {
            turn.Say(turn.Word("paths.readFirst"));
            return;
        }

        var interest = await interests.ReadAsync(turn, data, path, cancellationToken);
        turn.Show(PathViews.Short(turn, path, interest, clock.Today));
    }
}

/// <summary>"Nog een": the next path that was not read; after the last one the map.</summary>
internal sealed class NextPath(Interests interests, SchoolClock clock) : ICardAction
{
    public string Verb => MapSubmit.NextVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var interest = await interests.FindAsync(turn, cancellationToken);
        if (interest.Next is { } next && !turn.IsRepeat)
        {
            interest = await interests.ChangeAsync(turn, kept => kept.See(next), cancellationToken);
            turn.Show(PathViews.Short(turn, next, interest, clock.Today));
        }
        else
        {
            turn.Show(MapViews.All(turn, interest, clock.Today, turn.Texts["paths.page.noMore"]));
        }
    }
}

/// <summary>"Genoeg": nothing more for now.</summary>
internal sealed class StopPaths : ICardAction
{
    public string Verb => MapSubmit.EnoughVerb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(MapViews.Enough(turn));
        return Task.CompletedTask;
    }
}
