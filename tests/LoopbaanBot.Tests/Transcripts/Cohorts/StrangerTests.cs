using System.Text.Json;
using System.Text.Json.Nodes;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Conversation;
using LoopbaanBot.Programmes.Stored;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Cohorts;

/// <summary>Every button that the bot knows, pressed with the ids of somebody else's cohort: nothing is told and nothing changes.</summary>
public sealed class StrangerTests
{
    [Fact]
    public async Task No_button_tells_or_does_anything_for_whom_it_is_not()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (others, data) = await StrangersAndIds(bot);
        var before = await Stored(bot);
        foreach (var verb in Verbs(bot))
        {
            var answers = new List<string>();
            foreach (var other in others)
            {
                await other.Forges(verb, data.DeepClone().AsObject());
                var shown = $"{other.Answer.Message}{other.Answer.Card?.ToJsonString()}";
                shown.ShouldNotContain(CohortRoad.Name, customMessage: verb);
                shown.ShouldNotContain(CohortRoad.Place, customMessage: verb);
                shown.ShouldNotContain("die van gym beneden", customMessage: verb);
                shown.ShouldNotContain("Er ging iets mis", customMessage: verb);
                answers.Add(other.Answer.Message ?? string.Empty);
            }

            answers.Distinct().Count().ShouldBe(1, verb);
            (await Stored(bot)).ShouldBe(before, verb);
        }
    }

    [Fact]
    public async Task Who_was_taken_out_or_dismissed_does_nothing_any_more_with_all_old_cards_together()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (_, data) = await StrangersAndIds(bot);
        var (mila, daan) = (bot.Teacher("Mila"), bot.Teacher("Daan"));
        await bot.Changes(cohort =>
            cohort.Dismiss(mila.Person(), GuideRole.Coach).Leave(daan.Person(), new DateOnly(2026, 1, 20))
        );
        var before = await Stored(bot);
        foreach (var verb in Verbs(bot))
        {
            foreach (var other in new[] { mila, daan })
            {
                await other.Forges(verb, data.DeepClone().AsObject());
                $"{other.Answer.Message}{other.Answer.Card?.ToJsonString()}".ShouldNotContain(
                    CohortRoad.Name,
                    customMessage: verb
                );
            }

            (await Stored(bot)).ShouldBe(before, verb);
        }
    }

    /// <summary>A colleague, somebody of another board, and a guest: whom no stored relation names.</summary>
    private static async Task<(Teacher[] Others, JsonObject Data)> StrangersAndIds(Bot bot)
    {
        var noor = await bot.OrganisesCohort();
        var (mila, daan) = (bot.Teacher("Mila"), bot.Teacher("Daan"));
        await mila.InstallsTheBot();
        await daan.JoinsByCode(await noor.ReadsCode());
        await noor.Appoints(mila, "onze coach van boven");
        await noor.Invites(bot.Teacher("Fatima"), "die van gym beneden");
        var data = new JsonObject
        {
            ["v"] = "1",
            ["cohort"] = (await bot.TheCohort()).Id.ToString(),
            ["person"] = PeopleTableCode(daan),
            ["moment"] = "P06",
            ["number"] = "1",
            ["date"] = "2026-03-12",
            ["time"] = "13:00",
            ["mode"] = "OnSite",
            ["label"] = "iemand van ergens",
            ["role"] = "Coach",
            ["name"] = "een andere groep",
            ["programme"] = "ThreeMonths",
            ["sure"] = "yes",
        };
        return (
            [bot.Teacher("Sanne"), bot.Teacher("Johan", tenant: World.SecondTenant), bot.Teacher("Gast van elders")],
            data
        );
    }

    private static string PeopleTableCode(Teacher teacher) =>
        LoopbaanBot.People.PeopleTable.PartitionOf(teacher.Person());

    private static string[] Verbs(Bot bot) =>
        [
            .. bot
                .Services.GetServices<ICardAction>()
                .Select(action => action.Verb)
                .Where(verb => verb.StartsWith("cohort.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    private static async Task<string> Stored(Bot bot) =>
        JsonSerializer.Serialize((await bot.TheCohort()).Cohort, CohortJsonContext.Default.Cohort);
}
