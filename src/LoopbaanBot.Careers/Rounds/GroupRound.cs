using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Rounds;

/// <summary>
/// A round in a group. Each verb returns a new state, or the same one where it changes nothing, so that a press or a
/// timer that comes twice has one effect. It only goes forward, and it always ends: also when everybody walks away.
/// </summary>
/// <param name="Guide">Who started it and leads it.</param>
/// <param name="EndsAt">When the present step, the wait for a start, the pause or the closing ends by itself.</param>
public sealed record GroupRound(PersonId Guide, RoundSetup Setup, DateTimeOffset EndsAt)
{
    /// <summary>How long a round waits for its start, stands still, or stays open at the end.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(12);

    public RoundStage Stage { get; init; }

    /// <summary>The present step, counted from 0.</summary>
    public int Step { get; init; }

    /// <summary>What is left of the step while the round stands still; null when it does not.</summary>
    public TimeSpan? Left { get; init; }

    /// <summary>How often it was paused, so that each pause can be told once.</summary>
    public int Pauses { get; init; }

    public static GroupRound Open(PersonId guide, RoundSetup setup, DateTimeOffset now) =>
        new(guide, setup, now + Patience);

    public bool IsOver => Stage is RoundStage.Closed or RoundStage.Stopped;

    public bool IsPaused => Left is not null;

    /// <summary>Between the start of the first step and the end of the last, also while it stands still.</summary>
    public bool IsUnderWay => Stage is RoundStage.Running or RoundStage.Answering or RoundStage.Revealed;

    /// <summary>Answers are taken and changed until they open, or until the closing where they do not open.</summary>
    public bool TakesAnswers =>
        Setup.Rules.Writing != RoundWriting.None
        && Stage < (Setup.Rules.Opens ? RoundStage.Revealed : RoundStage.Closing);

    /// <summary>Whether the answers were opened; a round that was closed before never opens them.</summary>
    public bool HasOpened { get; init; }

    /// <summary>Whether the answers may be read by others now.</summary>
    public bool ShowsAnswers => HasOpened && !IsOver;

    public bool TakesMembers => Stage < (Setup.Rules.Opens ? RoundStage.Revealed : RoundStage.Closing);

    /// <summary>Starts the clock of the first step.</summary>
    public GroupRound Begin(DateTimeOffset now) => Stage == RoundStage.Opened && !IsPaused ? To(0, now) : this;

    /// <summary>Goes on to the next step before its time. Answers open by <see cref="Reveal"/> or by time, never so.</summary>
    public GroupRound Next(DateTimeOffset now) => MayGoOn ? To(Step + 1, now) : this;

    public bool MayGoOn => !IsPaused && Stage is (RoundStage.Running or RoundStage.Revealed);

    /// <summary>Opens the answers and goes on with the step after the writing. Only when all who joined are ready.</summary>
    public GroupRound Reveal(RoundCounts counts, DateTimeOffset now) =>
        MayReveal(counts) ? To(Setup.Rules.WritingStep!.Value + 1, now) : this;

    public bool MayReveal(RoundCounts counts) =>
        Setup.Rules.Opens && Stage < RoundStage.Revealed && !IsPaused && counts.AllWhoJoinedAnswered;

    /// <summary>After an answer: opens them when everybody who was expected is ready.</summary>
    public GroupRound AfterAnswer(RoundCounts counts, DateTimeOffset now) =>
        counts.IsFull(Setup.Expected) ? Reveal(counts, now) : this;

    /// <summary>Stops the clock, whatever it was running for; the time that was left stays.</summary>
    public GroupRound Pause(DateTimeOffset now) =>
        IsOver || IsPaused
            ? this
            : this with
            {
                Left = EndsAt > now ? EndsAt - now : TimeSpan.Zero,
                EndsAt = now + Patience,
                Pauses = Pauses + 1,
            };

    public GroupRound Resume(DateTimeOffset now) =>
        Left is { } left && !IsOver ? this with { Left = null, EndsAt = now + left } : this;

    /// <summary>Goes to the private plans, from any step.</summary>
    public GroupRound Wrap(DateTimeOffset now) => Stage < RoundStage.Closing ? ToClosing(now) : this;

    public GroupRound Close() =>
        Stage == RoundStage.Closing ? this with { Stage = RoundStage.Closed, Left = null } : this;

    public GroupRound Stop() => IsOver ? this : this with { Stage = RoundStage.Stopped, Left = null };

    /// <summary>Does what time brought since the last look, however long ago that was.</summary>
    public GroupRound Advance(DateTimeOffset now)
    {
        var round = this;
        while (!round.IsOver && round.EndsAt <= now)
        {
            // From the moment the step ended, not from now: a bot that was down does not make a round longer.
            round =
                round.IsPaused || round.Stage == RoundStage.Opened ? round.Stop()
                : round.Stage == RoundStage.Closing ? round.Close()
                : round.To(round.Step + 1, round.EndsAt);
        }

        return round;
    }

    private GroupRound To(int step, DateTimeOffset from)
    {
        var steps = Setup.Steps();
        if (step >= steps.Count)
        {
            return ToClosing(from);
        }

        var stage = StageOf(step);
        return this with
        {
            Stage = stage,
            Step = step,
            EndsAt = from.AddMinutes(steps[step]),
            HasOpened = HasOpened || stage == RoundStage.Revealed,
        };
    }

    private GroupRound ToClosing(DateTimeOffset from) =>
        this with
        {
            Stage = RoundStage.Closing,
            EndsAt = from + Patience,
            Left = null,
        };

    private RoundStage StageOf(int step) =>
        !Setup.Rules.Opens ? RoundStage.Running
        : step < Setup.Rules.WritingStep ? RoundStage.Running
        : step == Setup.Rules.WritingStep ? RoundStage.Answering
        : RoundStage.Revealed;
}
