using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Hosting;
using LoopbaanBot.LearningQuestions;
using LoopbaanBot.People;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;
using Teacher = LoopbaanBot.Tests.Transcripts.Kit.Teacher;

namespace LoopbaanBot.Tests.Transcripts.Rhythms;

/// <summary>From day 35 on a prompt asks once whether the question still holds, and others lean forward (L040, L042).</summary>
public sealed class ReframeTests
{
    private const string Question = "Wat kan ik nog meer dan lesgeven aan brugklassers?";

    private static async Task<Teacher> WalksWithAQuestion(Bot bot)
    {
        var teacher = bot.Teacher();
        await teacher.Chooses();
        bot.Canary.Plant(Question);
        var teachers = bot.Services.GetRequiredService<ITeacherStore>();
        var stored = await teachers.LoadAsync(teacher.Id(), CancellationToken.None);
        var clock = bot.Services.GetRequiredService<SchoolClock>();
        var question = LearningQuestion.Write(
            LearningQuestionId.At(clock.Now),
            new QuestionWords(Question, null, null),
            clock.Today
        );
        var put = bot.Services.GetRequiredService<LearningQuestionStore>().Put(teacher.Id(), question);
        await teachers.SaveAsync(stored, [put], null, CancellationToken.None);
        return teacher;
    }

    [Fact]
    [Trait("Seed", "L040")]
    public async Task On_day_35_the_weekly_prompt_opens_the_look_back()
    {
        await using var bot = Bot.Starts();
        var teacher = await WalksWithAQuestion(bot);
        await bot.LivesUntil(2, 17, 16);
        teacher.LastPosted.Text.ShouldNotContain("Zit de knoop hier?");
        await bot.LivesUntil(2, 24, 16);
        teacher.SeesPosted("Zit de knoop hier?", "Je vaste moment.");

        await teacher.OpensPosted("Ga verder");
        teacher.SeesView(Question, "Dit is nog mijn vraag");
        teacher.PostedCards.ShouldAllBe(card => !card.Text.Contains(Question));
    }

    [Fact]
    [Trait("Seed", "L042")]
    public async Task Who_lets_it_pass_is_not_asked_again_and_half_of_what_follows_leans_forward()
    {
        await using var bot = Bot.Starts();
        var teacher = await WalksWithAQuestion(bot);
        await bot.LivesUntil(8, 25, 17);
        var titles = teacher
            .PromptCards()
            .Where(card => card.Text.Contains("Je vaste moment."))
            .Select(card => card.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[0])
            .ToArray();
        titles.Count(title => title.Contains("Zit de knoop hier?")).ShouldBe(1);
        var after = titles.SkipWhile(title => !title.Contains("Zit de knoop hier?")).Skip(1).ToArray();
        after.Length.ShouldBeGreaterThan(20);
        after
            .Count(title => title.Contains("Loopbaansturing") || title.Contains("Netwerken"))
            .ShouldBeGreaterThanOrEqualTo(after.Length / 2);
    }
}
