using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Paths.Map;
using LoopbaanBot.Paths.Own;

namespace LoopbaanBot.Paths;

/// <summary>Reads and keeps what somebody made of the paths. What is delivered twice changes nothing.</summary>
internal sealed class Interests(PathInterestStore store)
{
    public Task<PathInterest> FindAsync(TeacherTurn turn, CancellationToken cancellationToken) =>
        store.FindAsync(turn.Teacher.Id, cancellationToken);

    /// <summary>Changes the row, and gives what it is now.</summary>
    public async Task<PathInterest> ChangeAsync(
        TeacherTurn turn,
        Func<PathInterest, PathInterest> change,
        CancellationToken cancellationToken
    )
    {
        var kept = await FindAsync(turn, cancellationToken);
        if (turn.IsRepeat)
        {
            return kept;
        }

        var changed = change(kept);
        turn.Change(store.Put(turn.Teacher.Id, changed));
        return changed;
    }

    /// <summary>Changes words of the teacher, from a form.</summary>
    /// <returns>Null when they were changed on another device since it was opened; the form keeps what stands in it.</returns>
    public async Task<PathInterest?> EditAsync(
        TeacherTurn turn,
        CardData data,
        Func<PathInterest, PathInterest> change,
        CancellationToken cancellationToken
    )
    {
        var kept = await FindAsync(turn, cancellationToken);
        var changed = turn.IsRepeat ? kept : change(kept);
        if (changed.Edition == kept.Edition)
        {
            return kept;
        }

        if (OneSentence.Edition(data) != kept.Edition)
        {
            turn.Say(turn.Word("paths.changedElsewhere"));
            return null;
        }

        turn.Change(store.Put(turn.Teacher.Id, changed));
        return changed;
    }

    /// <summary>Remembers that a path is read now, and what was ticked on the map when that is where it was opened.</summary>
    public Task<PathInterest> ReadAsync(
        TeacherTurn turn,
        CardData data,
        CareerPath path,
        CancellationToken cancellationToken
    )
    {
        var drawn = MapSubmit.Draws(data);
        return ChangeAsync(turn, kept => (drawn is null ? kept : kept.MarkOnly(drawn)).See(path), cancellationToken);
    }

    /// <summary>Every button of the map sends what is ticked there, so no tick is lost whichever is pressed.</summary>
    public Task<PathInterest> FromMapAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        MapSubmit.Draws(data) is { } drawn
            ? ChangeAsync(turn, interest => interest.MarkOnly(drawn), cancellationToken)
            : FindAsync(turn, cancellationToken);
}
