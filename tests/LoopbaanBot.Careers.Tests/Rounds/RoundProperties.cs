using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;

namespace LoopbaanBot.Careers.Tests.Rounds;

/// <summary>Rounds in which people press anything in any order, twice and late, and the clock jumps.</summary>
public sealed class RoundProperties
{
    private const int People = 5;

    [Fact]
    public void A_round_never_goes_back() =>
        Check(life =>
            life.Moments.Zip(life.Moments.Skip(1))
                .All(pair =>
                    pair.Second.Round.Stage >= pair.First.Round.Stage
                    && (pair.Second.Round.Step >= pair.First.Round.Step)
                    && (!pair.First.Round.IsOver || pair.Second.Round == pair.First.Round)
                )
        );

    [Fact]
    public void Answers_open_at_most_once_and_stay_open_until_the_end() =>
        Check(life =>
            life.Moments.Zip(life.Moments.Skip(1))
                .Count(pair => pair.First.Round.HasOpened != pair.Second.Round.HasOpened) <= 1
            && life.Moments.All(moment => moment.Round.HasOpened || !moment.Round.ShowsAnswers)
        );

    [Fact]
    public void Nobody_reads_before_they_open_or_after_the_end_or_without_having_joined() =>
        Check(life =>
            life.Moments.All(moment =>
                moment.Readers.Count == 0
                || (moment.Round is { HasOpened: true, IsOver: false } && moment.Readers.All(life.Seats.ContainsKey))
            )
        );

    [Fact]
    public void Nobody_answers_once_they_are_open() =>
        Check(life => life.Moments.All(moment => !moment.Round.HasOpened || !moment.Round.TakesAnswers));

    [Fact]
    public void They_never_open_with_fewer_than_three_answers() =>
        Check(life =>
            life.Moments.Zip(life.Moments.Skip(1))
                .Where(pair => pair.Second.Round.HasOpened && !pair.First.Round.HasOpened)
                .All(pair => pair.Second.Answered >= 3)
        );

    [Fact]
    public void Whatever_does_not_open_is_let_go() =>
        Check(life =>
            life.Moments.All(moment =>
                !moment.Round.Setup.Rules.Opens
                || moment.Round.Stage < RoundStage.Talking
                || moment.Round.HasOpened != moment.Round.LetsAnswersGo
            )
        );

    [Fact]
    public void Somebody_answers_only_in_the_step_for_it() =>
        Check(life =>
            life.Moments.All(moment =>
                !moment.Round.TakesAnswers
                || (
                    moment.Round.Setup.Rules is { WritingStep: { } step, Opens: var opens }
                    && (opens ? moment.Round.Step == step : moment.Round.Step >= step)
                )
            )
        );

    [Fact]
    public void The_count_is_the_number_of_different_people_who_pressed() =>
        Check(life =>
            life.Counts == RoundCounts.Of(life.Seats.Values)
            && life.Counts.Joined == life.JoinedBy.Count
            && life.Counts.Answered == life.AnsweredBy.Count
        );

    [Fact]
    public void Nothing_happens_after_the_end() =>
        Check(life =>
            life.Moments.Where(moment => moment.Round.IsOver)
                .All(moment => moment is { Readers.Count: 0, MayAnything: false })
        );

    [Fact]
    public void Every_round_ends_by_itself() =>
        Check(life => life.Moments[^1].Round.Advance(life.Now.AddDays(3), life.Counts).IsOver);

    [Fact]
    public void The_lives_reach_every_stage()
    {
        var stages = Lives()
            .Sample(300, 60)
            .SelectMany(plan => Life.Of(plan).Moments)
            .Select(moment => moment.Round.Stage);

        stages.Distinct().Count().ShouldBe(Enum.GetValues<RoundStage>().Length);
        Lives()
            .Sample(300, 60)
            .Select(plan => Life.Of(plan).Moments[^1].Round)
            .Count(round => round.HasOpened)
            .ShouldBePositive("some do open");
    }

    private static void Check(Func<Life, bool> holds) =>
        Prop.ForAll(Lives().ToArbitrary(), plan => holds(Life.Of(plan)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Gen<Plan> Lives() =>
        from format in Gen.Elements(
            RoundFormat.Success,
            RoundFormat.Incident,
            RoundFormat.Mirroring,
            RoundFormat.CheckIn
        )
        from expected in Gen.Choose(1, People)
        from deeds in Gen.Choose(0, 99).ArrayOf(40)
        from people in Gen.Choose(0, People - 1).ArrayOf(40)
        from isWriting in Gen.Elements(true, false)
        select new Plan(format, expected, isWriting, [.. deeds.Zip(people)]);

    /// <param name="IsWriting">Whether it begins in the writing step with everybody in it, for few lives get that far.</param>
    private sealed record Plan(
        RoundFormat Format,
        int Expected,
        bool IsWriting,
        IReadOnlyList<(int Deed, int Person)> Deeds
    );

    private sealed record Moment(GroupRound Round, IReadOnlyList<PersonId> Readers, bool MayAnything, int Answered);

    private sealed class Life
    {
        private static readonly PersonId s_guide = new("school-a", "fatima");
        private static readonly PersonId[] s_people =
        [
            .. Enumerable.Range(0, People).Select(number => new PersonId("school-a", $"teacher-{number}")),
        ];

        private GroupRound _round;

        private Life(Plan plan)
        {
            _round = GroupRound.Open(
                s_guide,
                new RoundSetup(plan.Format, plan.Format.Rules().Minutes, plan.Expected),
                Now
            );
            if (plan.IsWriting)
            {
                Array.ForEach(s_people, person => Seats.Add(person, new RoundSeat(person)));
                JoinedBy.UnionWith(s_people);
                _round = _round.Begin(Now);
                while (_round.Step < (plan.Format.Rules().WritingStep ?? 0))
                {
                    _round = _round.Next(Now);
                }
            }

            Note();
        }

        public DateTimeOffset Now { get; private set; } = new(2026, 1, 20, 15, 0, 0, TimeSpan.FromHours(1));

        public List<Moment> Moments { get; } = [];

        public Dictionary<PersonId, RoundSeat> Seats { get; } = [];

        public HashSet<PersonId> JoinedBy { get; } = [];

        public HashSet<PersonId> AnsweredBy { get; } = [];

        public RoundCounts Counts => RoundCounts.Of(Seats.Values);

        public static Life Of(Plan plan)
        {
            var life = new Life(plan);
            foreach (var (deed, person) in plan.Deeds)
            {
                life.Do(deed, s_people[person]);
                life.Note();
            }

            return life;
        }

        private void Do(int deed, PersonId person)
        {
            switch (deed)
            {
                case < 25 when May(person, RoundAction.Join):
                    JoinedBy.Add(person);
                    Seats.TryAdd(person, new RoundSeat(person));
                    break;
                case < 55 when May(person, RoundAction.Answer):
                    AnsweredBy.Add(person);
                    Seats[person] = new RoundSeat(person, RoundAnswer.Of([$"words {deed}"]));
                    _round = _round.AfterAnswer(Counts, Now);
                    break;
                case < 55:
                    break;
                case < 80:
                    Now = Now.AddMinutes((deed - 54) * (deed - 54) / 8);
                    _round = _round.Advance(Now, Counts);
                    break;
                default:
                    _round = Lead(deed);
                    break;
            }
        }

        private GroupRound Lead(int deed) =>
            deed switch
            {
                < 83 => _round.Begin(Now),
                < 86 => _round.Next(Now),
                < 89 => _round.Pause(Now),
                < 93 => _round.Resume(Now),
                < 95 => _round.Reveal(Counts, Now),
                95 => _round.Wrap(Now),
                96 => _round.Close(),
                97 => _round.Stop(),
                _ => _round.Advance(Now, Counts),
            };

        private bool May(PersonId person, RoundAction action) =>
            new RoundResource(
                _round,
                new RoundStanding(person, RoundPresence.Member, person == s_guide, false, Seats.ContainsKey(person))
            ).Allows(person, action, new DateOnly(2026, 1, 20));

        private void Note() =>
            Moments.Add(
                new Moment(
                    _round,
                    [.. s_people.Where(person => May(person, RoundAction.Read))],
                    s_people
                        .Append(s_guide)
                        .Any(person =>
                            Enum.GetValues<RoundAction>()
                                .Any(action => action != RoundAction.Prepare && May(person, action))
                        ),
                    Counts.Answered
                )
            );
    }
}
