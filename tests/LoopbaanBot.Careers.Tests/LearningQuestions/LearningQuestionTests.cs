using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.LearningQuestions;

namespace LoopbaanBot.Careers.Tests.LearningQuestions;

public sealed class LearningQuestionTests
{
    private static readonly DateOnly Today = new(2026, 1, 20);
    private static readonly QuestionWords First = new("Wat kan ik nog meer dan lesgeven?", "rust", "een mentor erbij");

    private static readonly LearningQuestion Begun = LearningQuestion.Write(
        new(new Guid("0198c0de-0000-7000-8000-000000000001")),
        First,
        Today
    );

    [Fact]
    [Trait("Seed", "L011")]
    public void It_begins_with_version_one()
    {
        Begun.Current.ShouldBe(new QuestionVersion(1, First, Today, QuestionChange.Written));
        Begun.First.ShouldBe(Begun.Current);
        Begun.LastReframing.ShouldBeNull();
    }

    [Fact]
    public void A_change_adds_a_version_and_leaves_the_ones_before()
    {
        var changed = Made(Begun.Revise(1, new("Hoe word ik mentor?"), QuestionChange.Sharpened, Today.AddDays(3)));

        changed.Version(1).ShouldBe(Begun.Current);
        changed.Current.ShouldBe(
            new QuestionVersion(2, new("Hoe word ik mentor?"), Today.AddDays(3), QuestionChange.Sharpened)
        );
    }

    [Fact]
    public void A_change_of_an_older_version_is_told_and_overwrites_nothing()
    {
        var second = Made(Begun.Revise(1, new("Hoe word ik mentor?"), QuestionChange.Rewritten, Today));

        second
            .Revise(1, new("Wie kan mij helpen?"), QuestionChange.Rewritten, Today)
            .ShouldBe(new Revision.Overtaken(second.Current));
    }

    [Fact]
    public void The_same_words_make_no_version() =>
        Begun.Revise(1, First, QuestionChange.Rewritten, Today).ShouldBeOfType<Revision.Unchanged>();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void A_version_that_was_never_made_is_none(int number) => Begun.Version(number).ShouldBeNull();

    [Fact]
    public void Over_any_row_of_changes_every_version_stays_as_it_was() =>
        Prop.ForAll<int[]>(changes =>
            {
                var question = Begun;
                var seen = new List<QuestionVersion> { Begun.Current };
                foreach (var change in changes)
                {
                    var based = change % 3 == 0 ? question.Current.Number : change;
                    if (
                        question.Revise(based, new($"vraag {change}"), QuestionChange.Rewritten, Today)
                        is Revision.Made made
                    )
                    {
                        question = made.Question;
                        seen.Add(question.Current);
                    }
                }

                return question.Versions.SequenceEqual(seen)
                    && question
                        .Versions.Select(version => version.Number)
                        .SequenceEqual(Enumerable.Range(1, seen.Count));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void There_is_an_end_to_the_versions_and_it_is_told()
    {
        var question = Begun;
        for (var number = 1; number < LearningQuestion.MostVersions; number++)
        {
            question = Made(question.Revise(number, new($"vraag {number}"), QuestionChange.Rewritten, Today));
        }

        question
            .Revise(LearningQuestion.MostVersions, new("nog één"), QuestionChange.Rewritten, Today)
            .ShouldBeOfType<Revision.Full>();
        question.Reframe(ReframeDirection.How, "nog één", Today).Current.Words.Text.ShouldBe("nog één");
    }

    [Fact]
    [Trait("Seed", "L043")]
    public void A_reframe_keeps_both_questions_and_the_direction()
    {
        var reframed = Begun.Reframe(ReframeDirection.How, "Hoe pak ik het aan?", Today.AddDays(35), "Bram bellen");

        reframed.First.Words.ShouldBe(First);
        reframed.Current.Words.ShouldBe(First with { Text = "Hoe pak ik het aan?" });
        reframed.Current.Change.ShouldBe(QuestionChange.Reframed);
        reframed.LastReframing.ShouldBe(new Reframing(Today.AddDays(35), ReframeDirection.How, 1, 2, "Bram bellen"));
    }

    [Fact]
    public void A_question_that_held_is_noted_without_a_version()
    {
        var held = Begun.Confirm(Today.AddDays(35));

        held.Versions.ShouldBe(Begun.Versions);
        held.LastReframing!.IsChanged.ShouldBeFalse();
        held.LastReframing!.Direction.ShouldBe(ReframeDirection.Same);
    }

    [Fact]
    public void Blank_and_too_long_words_are_refused()
    {
        Should.Throw<ArgumentException>(() => LearningQuestion.Write(Begun.Id, new(" "), Today));
        Should.Throw<ArgumentException>(() => LearningQuestion.Write(Begun.Id, new(new string('a', 501)), Today));
        Should.Throw<ArgumentException>(() =>
            Begun.Revise(1, new("vraag", new string('a', 1_001)), QuestionChange.Rewritten, Today)
        );
        Should.Throw<ArgumentException>(() => Begun.Reframe(ReframeDirection.How, "Hoe?", Today, new string('a', 501)));
    }

    [Fact]
    public void Nothing_prints_a_teachers_words()
    {
        var reframed = Begun.Reframe(ReframeDirection.Other, "pompoen", Today, "pompoen");

        new object[] { reframed, reframed.Current, reframed.Current.Words, reframed.LastReframing! }
            .Select(part => part.ToString()!)
            .ShouldAllBe(text => !text.Contains("pompoen") && !text.Contains("lesgeven"));
    }

    private static LearningQuestion Made(Revision revision) => revision.ShouldBeOfType<Revision.Made>().Question;
}
