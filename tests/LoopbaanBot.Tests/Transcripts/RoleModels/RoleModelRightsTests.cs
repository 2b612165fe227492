using System.Text.Json.Nodes;
using LoopbaanBot.RoleModels;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.OwnData;

namespace LoopbaanBot.Tests.Transcripts.RoleModels;

/// <summary>Registering with consent, who may read what, hostile words and being forgotten.</summary>
public sealed class RoleModelRightsTests
{
    [Fact]
    [Trait("Seed", "K047")]
    public async Task Nobody_is_a_role_model_without_consent_and_it_ends_after_a_year()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        await daan.OpensRoleModels();
        await daan.Presses("Ik wil rolmodel zijn");
        daan.SeesInput("Tot en met welke dag doe je mee?", "2027-01-20");
        await daan.Presses("Word rolmodel");
        daan.SeesView("Kies ten minste één pad dat je liep.");
        await daan.Presses("Word rolmodel", ("Welke paden liep je?", "Groei in rollen | Van beginner naar expert"));
        daan.SeesView("Zonder dat vinkje bewaar ik niets.");
        daan.SeesInput("Welke paden liep je?", "Expert,Roles");
        (await bot.AllRows()).ShouldNotContain(row => row.Row.PartitionKey.EndsWith($"|{RoleModelStore.Kind.Name}"));
        await daan.Presses("Word rolmodel", ("Ik vind het goed dat anderen dit lezen, ook van andere scholen", "true"));
        daan.SeesView("Je profiel is te lezen tot en met 20 januari 2027");
        await daan.Presses("Zo werkt het als rolmodel");
        daan.SeesView("Jij kiest wat je deelt.");

        await sanne.Finds();
        sanne.SeesView("Daan");
        bot.Clock.MoveTo(new DateTimeOffset(2027, 1, 21, 12, 0, 0, TimeSpan.Zero));
        await sanne.Presses("Vraag een gesprek");
        sanne.SeesBesideTheCard("Dit rolmodel is er nu niet. Zoek een ander.");
        await daan.Presses("Mijn profiel als rolmodel");
        daan.SeesView("niet meer te lezen");
    }

    [Fact]
    public async Task Role_models_are_found_by_path_range_and_sector()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.AskerAndRoleModel();
        await sanne.OpensRoleModels();
        await sanne.Presses("Zoek", ("Welk pad?", "Groei in rollen"), ("Hoe ver reikt het?", "je eigen school"));
        sanne.SeesView("Daan · ");
        await sanne.Presses("Zoek", ("Welk pad?", "Groei naar leiderschap"));
        sanne.SeesView("Er is nu niemand met deze keuze.");
        await sanne.Presses("Zoek", ("Welk pad?", "Maakt niet uit"), ("Welke sector?", "Basisonderwijs (po)"));
        sanne.SeesView("Er is nu niemand met deze keuze.");
    }

    [Fact]
    public async Task A_stranger_gets_the_same_words_as_for_what_never_was()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.Agreed();
        var eve = bot.Teacher("Eve");
        await eve.InstallsTheBot();
        foreach (var button in new[] { "Bewaar mijn vragen", "Stuur mijn vragen", "Dit gaat toch niet door" })
        {
            var press = sanne.Card!.Press(button);
            await eve.Forges(press.Verb, press.Data.DeepClone().AsObject());
            eve.SeesBesideTheCard(RoleModelRoad.Gone);
        }

        var posted = daan.PostedCards.Last(card => card.Card?.HasButton("Open het gesprek") == true);
        var handle = posted.Card!.Press("Open het gesprek");
        await eve.Forges(handle.Verb, handle.Data.DeepClone().AsObject());
        eve.SeesBesideTheCard(RoleModelRoad.Gone);
        await eve.Forges("roletalk.open", new JsonObject { ["v"] = "1", ["talk"] = "nonsense/of.all.kinds" });
        eve.SeesBesideTheCard(RoleModelRoad.Gone);
        await eve.Forges("rolemodel.show", new JsonObject { ["v"] = "1", ["model"] = "nonsense" });
        eve.SeesBesideTheCard("Dit rolmodel is er nu niet. Zoek een ander.");
        await sanne.OpensPosted("Open het gesprek");
        sanne.SeesView("Jullie praten op 27 januari 2026");
    }

    [Theory]
    [InlineData("**vet** _schuin_ [link](https://kwaad.example) `code`")]
    [InlineData("<at>Iedereen</at> <b>hoi</b>")]
    [InlineData("\u202eomgekeerd\u202c en \u2066isolatie\u2069")]
    public async Task Hostile_words_are_shown_letter_by_letter(string words)
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.AskerAndRoleModel();
        await daan.Presses("Wat ik vertel");
        await daan.Presses("Bewaar", ("Wat liet je achter?", words), ("Wie hielp je?", words));
        await sanne.Finds();
        sanne.Answer.Card!.Runs().ShouldContain(run => run.Length > 10);
        sanne
            .Answer.Card!.Blocks()
            .ShouldAllBe(text => !text.Contains(words.Substring(0, 5), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ten_thousand_characters_are_refused_kindly_and_stay_in_the_form()
    {
        await using var bot = Bot.Starts();
        var (_, daan) = await bot.AskerAndRoleModel();
        await daan.Presses("Wat ik vertel");
        await daan.Presses("Bewaar", ("Wat liet je achter?", new string('x', 10_000)));
        daan.Answer.Message.ShouldNotBeNull().ShouldContain("300");
    }

    [Fact]
    public async Task Who_is_forgotten_leaves_no_trace_and_the_other_hears_that_it_is_off()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.Agreed();
        await sanne.Forgets();
        daan.PostedCards.ShouldContain(posted => posted.Text.Contains("Een gesprek met een rolmodel gaat niet door"));
        (await bot.Traces([sanne.Chat.ObjectId!, "Sanne", RoleModelRoad.Opening])).ShouldBeEmpty();
        daan.PostedCards.ShouldAllBe(posted => !posted.Text.Contains("Sanne"));
    }

    [Fact]
    public async Task Registered_often_at_once_is_once_and_nothing_of_the_id_says_who_it_was()
    {
        await using var bot = Bot.Starts();
        var daan = bot.Teacher("Daan");
        await daan.InstallsTheBot();
        await daan.BecomesRoleModel();
        var first = (await Profiles(bot)).ShouldHaveSingleItem();
        await daan.OpensRoleModels();
        await daan.Presses("Mijn profiel als rolmodel");
        await daan.Presses("Paden en ruimte");
        await daan.PressesAtOnce(
            50,
            "Word rolmodel",
            ("Welke paden liep je?", "Groei in rollen"),
            ("Ik vind het goed dat anderen dit lezen, ook van andere scholen", "true")
        );
        (await Profiles(bot)).ShouldBe([first]);

        await daan.Forgets();
        (await Profiles(bot)).ShouldBeEmpty();
        await daan.BecomesRoleModel();
        (await Profiles(bot)).ShouldHaveSingleItem().ShouldNotBe(first);
    }

    [Fact]
    public async Task With_the_id_of_somebody_else_nobody_changes_their_profile()
    {
        await using var bot = Bot.Starts();
        var (daan, vera) = (bot.Teacher("Daan"), bot.Teacher("Vera"));
        await daan.InstallsTheBot();
        await vera.InstallsTheBot();
        await daan.BecomesRoleModel();
        var id = (await Profiles(bot)).Single();
        await vera.Forges(
            "rolemodel.paths",
            new JsonObject
            {
                ["v"] = "1",
                ["new"] = $"{id}.{World.Tenant}",
                ["paths"] = "Reach",
                ["talks"] = "1",
                ["rest"] = "7",
                ["until"] = "2026-06-01",
                ["consent"] = "true",
            }
        );
        vera.SeesBesideTheCard("Dit rolmodel is er nu niet. Zoek een ander.");
        (await Profiles(bot)).ShouldBe([id]);
        await daan.OpensRoleModels();
        await daan.Presses("Mijn profiel als rolmodel");
        daan.SeesView("Groei in rollen");
    }

    private static async Task<IReadOnlyList<string>> Profiles(Bot bot) =>
        [
            .. (await bot.AllRows())
                .Where(row => row.Row.PartitionKey.EndsWith("|rolemodels", StringComparison.Ordinal))
                .Select(row => row.Row.RowKey),
        ];

    [Fact]
    public async Task A_role_model_who_is_forgotten_is_gone_for_the_asker_too()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.Agreed();
        await daan.Forgets();
        sanne.SeesPosted("Een gesprek met een rolmodel gaat niet door");
        sanne.PostedCards.ShouldAllBe(posted => !posted.Text.Contains("Daan"));
        await sanne.OpensRoleModels();
        sanne.SeesView("een rolmodel · Lukt nu niet");
        await sanne.Presses("Open het gesprek");
        sanne.SeesView(RoleModelRoad.NotNow, RoleModelRoad.Opening);
    }
}
