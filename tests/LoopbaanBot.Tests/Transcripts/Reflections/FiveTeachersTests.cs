using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Reflections;

/// <summary>Five ways of talking that a talk must stand: terse, at length, in circles, with a gap, in two languages.</summary>
public sealed class FiveTeachersTests
{
    private const char Quote = '“';

    [Fact]
    public async Task Who_types_only_a_word_or_two_is_asked_on_once_and_then_left_in_peace()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        await teacher.Answers("boze vader");
        teacher.SeesView("Kun je één moment kiezen?");
        await teacher.Answers("oudergesprek dinsdag");
        foreach (var (words, next) in new[] { ("rustig blijven", "Vraag 3 van 4"), ("mentoruur", "Vraag 4 van 4") })
        {
            await teacher.Answers(words);
            teacher.SeesView(next);
        }

        await teacher.Rates("7");
        await teacher.Answers("gaat wel");
        await teacher.Presses("Niet nu");
        teacher.SeesView("boze vader", "oudergesprek dinsdag", "rustig blijven", "mentoruur", "7", "gaat wel");
    }

    [Fact]
    public async Task Who_types_a_page_gets_six_words_of_it_back_and_the_whole_in_the_summary()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        var page = string.Join(
            ' ',
            Enumerable.Range(1, 30).Select(line => $"In les {line} liet ik de klas zelf kiezen.")
        );

        await teacher.Answers(page);

        teacher.SeesView("Vraag 2 van 4");
        teacher.Card!.Text.Split(Quote)[1].Split('”')[0].Split(' ').Length.ShouldBeInRange(3, 6);
        await teacher.Presses("Terug");
        teacher.SeesInput("Je antwoord", page);
    }

    [Fact]
    public async Task Who_goes_back_and_changes_an_earlier_answer_reads_only_the_new_one_in_the_summary()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        const string Better = "Ik vroeg door en zweeg tot hij zelf weer begon te praten.";
        await teacher.Begins();
        await teacher.WalksToScale();

        foreach (var page in new[] { "Vraag 3 van 4", "Vraag 2 van 4", "Vraag 1 van 4" })
        {
            await teacher.Presses("Terug");
            teacher.SeesView(page);
        }

        await teacher.Answers(Better);
        foreach (var kept in new[] { Road.Quality, Road.Ahead })
        {
            teacher.SeesInput("Je antwoord", kept);
            await teacher.Presses("Verder");
        }

        await teacher.Rates("8");
        await teacher.Presses("Sla over");
        await teacher.Presses("Niet nu");
        teacher.SeesView(Better, Road.Quality, Road.Ahead);
        teacher.DoesNotSee(Road.Moment);
    }

    [Fact]
    public async Task Who_returns_after_three_weeks_goes_on_at_the_same_question_and_nobody_counts_the_days()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);
        var question = teacher.Asked();

        bot.Clock.Advance(TimeSpan.FromDays(21));
        await teacher.Says("hoi");
        teacher.SeesPosted("Ga verder met je concept");
        teacher.DoesNotSee("weken");
        await teacher.Presses("Ga verder met je concept");

        teacher.SeesView("Vraag 2 van 4", "werd het rustig");
        teacher.Asked().ShouldBe(question);
    }

    [Fact]
    public async Task Who_goes_on_in_English_half_way_loses_no_word_and_ends_in_English()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);

        await teacher.Says("english please");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Question 2 of 4", "werd het rustig");
        foreach (
            var words in new[]
            {
                "Staying calm and asking on while somebody is very cross",
                "In the mentor talks of next month I want to try this out",
            }
        )
        {
            await teacher.Presses("Next", ("Your answer", words));
        }

        await teacher.Presses("Next", ("Your mark from 1 to 10", "7"));
        await teacher.Presses("Skip");
        await teacher.Presses("Not now");
        teacher.SeesView(Road.Moment, "Staying calm and asking on while somebody is very cross", "Moment", "Quality");
        await teacher.Presses("Keep");
        teacher.SeesView("20 January 2026", Road.Moment);
    }

    [Fact]
    public async Task At_least_every_second_page_begins_with_the_teachers_own_words_never_twice_in_the_same_way()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        var mirrors = new List<string>();
        await teacher.Begins();

        foreach (var words in new[] { Road.Moment, Road.Quality, Road.Ahead })
        {
            await teacher.Answers(words);
            mirrors.AddRange(
                teacher.Card!.Text.Split('\n').Where(line => line.Contains(Quote, StringComparison.Ordinal))
            );
        }

        mirrors.Count.ShouldBe(3);
        mirrors.ShouldBeUnique();
        foreach (var mirror in mirrors)
        {
            var quoted = mirror.Split(Quote)[1].Split('”')[0];
            quoted.Split(' ').Length.ShouldBeInRange(3, 6);
            $"{Road.Moment} {Road.Quality} {Road.Ahead}".ShouldContain(quoted, Case.Insensitive);
        }
    }
}
