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

    /// <summary>How far it is: the step, -1 before the start, the number of steps from the closing on.</summary>
    public int Place =>
        Stage switch
        {
            RoundStage.Opened => -1,
            < RoundStage.Closing => Step,
            _ => Setup.Steps().Count,
        };

    /// <summary>What is left of the step while the round stands still; null when it does not.</summary>
    public TimeSpan? Left { get; init; }

    /// <summary>How often it was paused, so that each pause can be told once.</summary>
    public int Pauses { get; init; }

    public static GroupRound Open(PersonId guide, RoundSetup setup, DateTimeOffset now) =>
        new(guide, setup, now + Patience);

    public bool IsOver => Stage is RoundStage.Closed or RoundStage.Stopped;

    public bool IsPaused => Left is not null;

    /// <summary>Between the start of the first step and the end of the last, also while it stands still.</summary>
    public bool IsUnderWay => Stage is RoundStage.Running or RoundStage.Answering or RoundStage.Talking;

    /// <summary>
    /// Answers are taken and changed in the step that is for writing; what people write for themselves, from then on
    /// until the closing.
    /// </summary>
    public bool TakesAnswers =>
        Setup.Rules.Opens
            ? Stage == RoundStage.Answering
            : Stage == RoundStage.Running && Step >= Setup.Rules.WritingStep;

    /// <summary>Whether the answers were opened; a round that was closed before never opens them.</summary>
    public bool HasOpened { get; init; }

    /// <summary>
    /// Whether the answers will never open: too few people wrote, or the guide went to the closing before. They are
    /// thrown away at once, and not kept for a moment that does not come.
    /// </summary>
    public bool LetsAnswersGo => Setup.Rules.Opens && !HasOpened && Stage >= RoundStage.Talking;

    /// <summary>Whether each may keep something for themselves now.</summary>
    public bool TakesKeepsakes =>
        Setup.Rules.KeepsFrom is { } step && (Stage == RoundStage.Closing || (IsUnderWay && Step >= step));

    /// <summary>Whether the answers may be read by others now.</summary>
    public bool ShowsAnswers => HasOpened && !IsOver;

    public bool TakesMembers => Stage < (Setup.Rules.Opens ? RoundStage.Talking : RoundStage.Closing);

    /// <summary>Starts the clock of the first step.</summary>
    public GroupRound Begin(DateTimeOffset now) => Stage == RoundStage.Opened && !IsPaused ? To(0, now) : this;

    /// <summary>Goes on to the next step before its time. Answers open by <see cref="Reveal"/> or by time, never so.</summary>
    public GroupRound Next(DateTimeOffset now) => MayGoOn ? To(Step + 1, now) : this;

    public bool MayGoOn => !IsPaused && Stage is (RoundStage.Running or RoundStage.Talking);

    /// <summary>Opens the answers and goes on with the step after the writing. Only when all who joined are ready.</summary>
    public GroupRound Reveal(RoundCounts counts, DateTimeOffset now) =>
        MayReveal(counts) ? To(Step + 1, now, counts) : this;

    public bool MayReveal(RoundCounts counts) =>
        Stage == RoundStage.Answering && !IsPaused && counts is { AllWhoJoinedAnswered: true, HideWho: true };

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

    /// <summary>
    /// Does what time brought since the last look, however long ago that was. At the end of the writing the answers open
    /// when there are enough to hide who wrote what; otherwise nothing opens and the group goes on aloud. A guide who
    /// wants to give more time stops the clock before.
    /// </summary>
    /// <param name="counts">As they are now; after the end of the writing nothing is added to them.</param>
    public GroupRound Advance(DateTimeOffset now, RoundCounts counts)
    {
        var round = this;
        while (!round.IsOver && round.EndsAt <= now)
        {
            // From the moment the step ended, not from now: a bot that was down does not make a round longer.
            round =
                round.IsPaused || round.Stage == RoundStage.Opened ? round.Stop()
                : round.Stage == RoundStage.Closing ? round.Close()
                : round.To(round.Step + 1, round.EndsAt, counts);
        }

        return round;
    }

    private GroupRound To(int step, DateTimeOffset from, RoundCounts counts = default)
    {
        var steps = Setup.Steps();
        if (step >= steps.Count)
        {
            return ToClosing(from);
        }

        return this with
        {
            Stage = StageOf(step),
            Step = step,
            EndsAt = from.AddMinutes(steps[step]),
            HasOpened = HasOpened || (Stage == RoundStage.Answering && counts.HideWho),
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
        : RoundStage.Talking;
}
