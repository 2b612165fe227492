using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Rhythm.Prompts;

namespace LoopbaanBot.Rhythm;

/// <summary>A person's rhythm in a turn: reads it with all that decides what comes next, and keeps what was chosen.</summary>
internal sealed class RhythmBook(RhythmStore rhythms, PromptPasts pasts, RhythmIndex index, SchoolClock clock)
{
    public DateTime Now => clock.Now.DateTime;

    public DateOnly Today => clock.Today;

    /// <returns>Null for somebody who never chose a moment.</returns>
    public async Task<RhythmState?> FindAsync(TeacherTurn turn, CancellationToken cancellationToken) =>
        await rhythms.FindAsync(turn.Teacher.Id, cancellationToken) is { } rhythm
            ? (await pasts.LoadAsync(turn.Teacher.Id, cancellationToken)).In(StateOf(turn.Teacher, rhythm))
            : null;

    /// <summary>Without the cards that were sent.</summary>
    public static RhythmState StateOf(Teacher teacher, CareerRhythm rhythm) =>
        new(rhythm, teacher.Profile.WorkingDays, teacher.Profile.Phases, []) { ParkedUntil = teacher.ParkedUntil };

    /// <summary>The local moment at which the next card comes if nothing else happens, or null.</summary>
    public DateTime? NextOf(RhythmState state) => RhythmDecision.NextDue(state, clock.Now, SchoolClock.Zone)?.Moment;

    /// <summary>Keeps the rhythm with the turn. The hint goes first, so that no kept moment is ever overlooked.</summary>
    public async Task KeepAsync(TeacherTurn turn, RhythmState state, CancellationToken cancellationToken)
    {
        await index.LookByAsync(turn.Teacher.Id, RhythmLooks.Next(state, clock), cancellationToken);
        turn.Change(rhythms.Put(turn.Teacher.Id, state.Rhythm));
    }

    /// <summary>Changes the rhythm, if there is one and this is no repeat, and shows how it stands then.</summary>
    /// <param name="view">Null shows nothing.</param>
    public async Task ChangeAsync(
        TeacherTurn turn,
        Func<CareerRhythm, CareerRhythm> change,
        Func<RhythmState?, View?> view,
        CancellationToken cancellationToken
    )
    {
        var state = await FindAsync(turn, cancellationToken);
        if (state is not null && !turn.IsRepeat && change(state.Rhythm) is { } changed && changed != state.Rhythm)
        {
            state = state with { Rhythm = changed };
            await KeepAsync(turn, state, cancellationToken);
        }

        if (view(state) is { } shown)
        {
            turn.Show(shown);
        }
    }
}
