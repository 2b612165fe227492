using System.Text.Json.Nodes;
using LoopbaanBot.Managers;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.LearningQuestions;
using LoopbaanBot.Tests.Transcripts.Roadmaps;
using LoopbaanBot.Tests.Transcripts.Sharing;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Managers;

/// <summary>A manager sees what was sent and nothing else; of a silent teacher nothing is known.</summary>
public sealed class TalkPrivacyTests
{
    [Fact]
    [Trait("Seed", "L052")]
    public async Task Of_a_teacher_who_asks_nothing_a_manager_sees_nothing()
    {
        await using var bot = Bot.Starts();
        var daan = bot.Teacher("Daan");
        await daan.InstallsTheBot();
        await daan.OpensTeam();
        var alone = daan.Card!.Text;

        var (sanne, other) = await bot.TeacherAndManager();
        await sanne.PutsInCircle(daan, "de baas van boven");
        await sanne.Keeps();
        await sanne.LooksAtTalk();
        await other.OpensTeam();
        await daan.OpensTeam();

        daan.Card!.Text.ShouldBe(alone);
        other.Card!.Text.ShouldBe(alone);
        daan.SeesView("Wie niets vraagt, staat hier niet.");
        daan.PostedCards.Count.ShouldBe(3);
    }

    [Fact]
    [Trait("Seed", "L052")]
    public async Task All_that_a_manager_sees_is_the_same_to_the_letter_whether_or_not_the_team_uses_the_bot()
    {
        var (silent, busy) = (await WhatDaanSees(isTeamBusy: false), await WhatDaanSees(isTeamBusy: true));
        silent.Count.ShouldBe(9);
        busy.ShouldBe(silent);
    }

    /// <summary>Each card that a manager can open without being asked for a talk, and each that was posted.</summary>
    private static async Task<IReadOnlyList<string>> WhatDaanSees(bool isTeamBusy)
    {
        await using var bot = Bot.Starts();
        var daan = bot.Teacher("Daan");
        await daan.InstallsTheBot();
        if (isTeamBusy)
        {
            await Works(bot, daan);
        }

        var seen = new List<string>();
        await daan.OpensTeam();
        seen.Add(daan.Card!.Json);
        foreach (
            var button in new[]
            {
                "Korte lessen",
                "Gesprekken met mijn team",
                "Wat vraag je niet?",
                "Gesprekken met mijn team",
                "Kijk naar jezelf",
            }
        )
        {
            await daan.Presses(button);
            seen.Add(daan.Card!.Json);
        }

        await daan.Says("mensen");
        seen.Add(daan.LastPosted.Card!.Json);
        await daan.Says("menu");
        seen.Add(daan.LastPosted.Card!.Json);
        seen.Add(string.Join('\n', daan.PostedCards.Select(card => card.Text)));
        return seen;
    }

    /// <summary>Two colleagues who have this manager in their circle, write, ask others to talk, and keep it to themselves.</summary>
    private static async Task Works(Bot bot, Teacher daan)
    {
        var (sanne, other) = await bot.TeacherAndManager();
        await sanne.PutsInCircle(daan, "de baas van boven", "Leidinggevende");
        await sanne.MakesRoadmap();
        await sanne.AsksForTalk();
        await other.OffersTimes();
        var mo = bot.Teacher("Mo");
        await mo.InstallsTheBot();
        await mo.PutsInCircle(daan, TalkRoad.Boss, "Leidinggevende");
        await mo.LooksAtTalk("Niets, alleen een afspraak");
    }

    [Fact]
    public async Task The_button_for_managers_is_for_everybody_so_that_it_says_nothing_of_anybody()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await daan.Says("mensen");
        daan.Card!.Buttons.ShouldContain("Gesprek");
        daan.Card!.Buttons.ShouldContain("Voor leidinggevenden");
        var before = daan.Card!.Text;
        await sanne.AsksForTalk();
        await daan.Says("mensen");
        daan.Card!.Text.ShouldBe(before);
        await daan.Presses("Voor leidinggevenden");
        daan.SeesView("Sanne");
        await daan.Says("help");
        daan.Sees("leidinggevende:");
    }

    [Fact]
    [Trait("Seed", "K038")]
    public async Task Who_is_replaced_sees_a_closed_card_in_neutral_words_and_nothing_of_the_next()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        var fatima = bot.Teacher("Fatima");
        await fatima.InstallsTheBot();
        await sanne.AsksForTalk();
        await daan.OpensPosted("Bekijk wat Sanne stuurde");
        var opened = daan.Card;
        await sanne.OpensOwnTalk();
        await sanne.Presses("Vraag iemand anders");
        await sanne.Presses("Iemand buiten mijn kring");
        await sanne.Presses(
            "Bekijk eerst",
            (TalkRoad.Who, "Iemand anders"),
            ("Wie is het?", fatima.Chat.ObjectId!),
            ("Hoe noem je deze persoon?", "Fatima van de overkant"),
            ("Wat is deze persoon voor jou?", "Coach, trainer of begeleider"),
            (TalkRoad.What, sanne.Card!.Choices(TalkRoad.What)[0])
        );
        await sanne.Presses("Stuur");

        daan.LastPosted.Text.ShouldContain("Dit is voorbij. Je hoeft niets te doen.");
        daan.LastPosted.Text.ShouldNotContain("Sanne");
        await daan.Repeats(asNewActivity: true);
        daan.SeesBesideTheCard(TalkRoad.Gone);
        await daan.OpensTeam();
        daan.SeesView("Er staat nu geen gesprek.");
        await fatima.OpensPosted("Bekijk wat Sanne stuurde");
        fatima.SeesView(QuestionWalk.First);
        await sanne.OpensTalk();
        sanne.SeesView("ingetrokken", "gevraagd");
    }

    [Fact]
    public async Task A_share_that_was_taken_back_is_gone_from_the_talk_and_the_talk_stays()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await daan.OpensPosted("Bekijk wat Sanne stuurde");
        daan.SeesView(QuestionWalk.First);
        await sanne.OpensSharesList();
        await sanne.Presses("Trek in");
        daan.LastPosted.Card!.Buttons.ShouldBe(["Stel een tijd voor", "Nu komt het niet uit", "Open dit gesprek"]);
        await daan.Repeats(asNewActivity: true);
        daan.SeesBesideTheCard(TalkRoad.Gone);
        await daan.OpensPosted("Open dit gesprek");
        daan.Card!.Buttons.ShouldNotContain("Bekijk wat Sanne stuurde");
        await daan.OpensPosted("Stel een tijd voor");
        daan.SeesView("Stel één tot drie tijden voor.");
    }

    [Fact]
    public async Task Who_leaves_the_circle_reads_nothing_any_more()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await daan.OpensPosted("Bekijk wat Sanne stuurde");
        await sanne.Says("mijn kring");
        await sanne.Presses("Mijn kring");
        await sanne.Presses("Haal weg");
        await sanne.Presses("Ja, haal weg");
        await daan.Repeats(asNewActivity: true);
        daan.SeesBesideTheCard(TalkRoad.Gone);
    }

    [Fact]
    public async Task Stranger_twin_teacher_and_forger_hear_the_same_words_for_every_button()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        var notice = daan.LastPosted.Card!.Press("Open dit gesprek").Data;
        await daan.OpensPosted("Open dit gesprek");
        var talk = daan.Card!.Press("Reageer").Data;
        var mo = bot.Teacher("Mo");
        await mo.InstallsTheBot();
        var twin = bot.Teacher("Tweeling", tenant: World.SecondTenant);
        twin.Chat.ObjectId = daan.Chat.ObjectId;
        await twin.InstallsTheBot();
        var verbs = typeof(TalkVerbs)
            .GetFields()
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToArray();
        verbs.Length.ShouldBeGreaterThan(15);

        foreach (var person in new[] { mo, twin })
        {
            foreach (var verb in verbs)
            {
                foreach (
                    var data in new[] { notice, talk, Of("x"), Of(""), Of(new string('0', 32) + "." + World.Tenant) }
                )
                {
                    var forged = data.DeepClone().AsObject();
                    (forged["role"], forged["partner"], forged["sure"]) = ("owner", person.Chat.ObjectId, "yes");
                    await person.Forges(verb, forged);
                    person.SeesBesideTheCard(TalkRoad.Gone);
                }
            }
        }

        foreach (
            var verb in new[]
            {
                TalkVerbs.Pick,
                TalkVerbs.Withdraw,
                TalkVerbs.Close,
                TalkVerbs.Instead,
                TalkVerbs.OtherTimes,
            }
        )
        {
            await daan.Forges(verb, talk.DeepClone().AsObject());
            daan.SeesBesideTheCard(TalkRoad.Gone);
        }

        foreach (
            var verb in new[]
            {
                TalkVerbs.Sent,
                TalkVerbs.Offer,
                TalkVerbs.NotNow,
                TalkVerbs.Later,
                TalkVerbs.Decline,
                TalkVerbs.Reply,
                TalkVerbs.SaveReply,
            }
        )
        {
            await sanne.Forges(verb, talk.DeepClone().AsObject());
            sanne.SeesBesideTheCard(TalkRoad.Gone);
        }
    }

    [Fact]
    public async Task Exactly_the_chosen_parts_of_a_roadmap_go_along_and_what_is_inward_is_left_out_for_a_manager()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.MakesRoadmap();
        await sanne.OpensRoadmap();
        await sanne.Saves("Verder kijken", "Dit hebben anderen op mijn werk eraan", "Een mentor erbij in de onderbouw");
        await sanne.LooksAtTalk("Roadmap: Stappen op mijn roadmap | Roadmap: Waar ik vandaan kom");
        sanne.SeesView(RoadmapScene.Step, "Dit gaat niet mee", "Roadmap: Waar ik vandaan kom");
        sanne.DoesNotSee(RoadmapScene.Choice);
        await sanne.Presses("Stuur");
        await daan.OpensPosted("Bekijk wat Sanne stuurde");
        daan.SeesView(RoadmapScene.Step);
        daan.DoesNotSee(RoadmapScene.Choice);
        daan.DoesNotSee("Een mentor erbij in de onderbouw");
        daan.Card!.Buttons.ShouldNotContain("Volgende deel");
    }

    [Fact]
    public async Task Several_things_are_previewed_and_read_one_on_a_page()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.MakesRoadmap();
        await sanne.OpensTalk();
        var question = sanne.Card!.Choices(TalkRoad.What)[0];
        await sanne.LooksAtTalk(question + " | Roadmap: Stappen op mijn roadmap");
        sanne.SeesView("Deel 1 van 2", QuestionWalk.First);
        await sanne.Presses("Volgende deel");
        sanne.SeesView("Deel 2 van 2", RoadmapScene.Step);
        await sanne.Presses("Stuur");
        await daan.OpensPosted("Bekijk wat Sanne stuurde");
        daan.SeesView("Deel 1 van 2", QuestionWalk.First);
        daan.DoesNotSee(RoadmapScene.Step);
        await daan.Presses("Volgende deel");
        daan.SeesView("Deel 2 van 2", RoadmapScene.Step);
    }

    [Fact]
    public async Task The_check_of_one_is_never_shown_to_the_other()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.Spoken();
        await daan.Presses("Hoe was het?");
        await daan.Presses("Bewaar", ("Werd er naar jou geluisterd?", "Nee"));
        daan.SeesView("Kies bij allebei een antwoord.");
        await daan.Presses("Bewaar", ("Is er iets afgesproken?", "Nee"));
        await sanne.OpensOwnTalk();
        var before = sanne.Card!.Text;
        await sanne.Presses("Hoe was het?");
        sanne.SeesInput("Werd er naar jou geluisterd?", "");
        await sanne.OpensOwnTalk();
        sanne.Card!.Text.ShouldBe(before);
    }

    [Fact]
    public async Task Forgetting_the_teacher_closes_the_card_that_names_them_and_forgetting_the_manager_leaves_nothing_of_them()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.Spoken();
        await daan.Presses("Afspraken");
        await daan.Presses(
            "Stel dit voor",
            ("Wie doet wat? Wat verandert er aan taken?", "Daan regelt de dinsdagmiddag")
        );
        await daan.Forgets();
        await sanne.OpensOwnTalk();
        sanne.SeesView("Dit gesprek is klaar.");
        sanne.DoesNotSee("Daan regelt de dinsdagmiddag");

        var petra = bot.Teacher("Petra");
        await petra.InstallsTheBot();
        await sanne.PutsInCircle(petra, "Petra van beneden", "Leidinggevende");
        await sanne.OpensTalk();
        await sanne.Presses("Nieuw gesprek");
        await sanne.Presses("Bekijk eerst", (TalkRoad.Who, "Petra van beneden · Leidinggevende"));
        await sanne.Presses("Stuur");
        petra.SeesPosted("Sanne wil met je praten");
        await sanne.Forgets();
        petra.LastPosted.Text.ShouldNotContain("Sanne");
        var talks = await bot.Services.GetRequiredService<TalkStore>().ListAsync(World.Tenant, CancellationToken.None);
        talks.ShouldBeEmpty();
    }

    private static JsonObject Of(string talk) => new() { ["v"] = "1", ["talk"] = talk };
}
