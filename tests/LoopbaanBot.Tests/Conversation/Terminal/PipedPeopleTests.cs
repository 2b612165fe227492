namespace LoopbaanBot.Tests.Conversation.Terminal;

/// <summary>What people do together, tried by scripts of several people on one machine.</summary>
public sealed class PipedPeopleTests : IDisposable
{
    private static readonly string[] s_toPeople = ["groep", "Mijn groepen", "Bekijk", "1", "Wie doet mee?"];
    private static readonly string[] s_toInvite = [.. s_toPeople, "Nodig iemand uit", "Nodig uit"];
    private readonly TerminalHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task A_group_is_made_and_somebody_is_invited_who_finds_the_card_at_the_next_chat()
    {
        var made = await MakesAGroup();
        made.LastCard.ShouldContain("De groep staat klaar.");
        await _home.PipeAsync("--as Mila", [.. s_toInvite, "Daan", "Daan van gym"]);
        var silent = await _home.PipeAsync("--as Mila", s_toPeople);
        silent.LastCard.ShouldContain("Nog geen antwoord (1)");
        silent.LastCard.ShouldContain("Nog geen LoopbaanBot.");

        var asked = await _home.PipeAsync("--as Daan", "Naar de groep", "Ja, ik doe mee", "1", "1");
        asked.Screen.ShouldContain("Doe je mee met een loopbaangroep?");
        asked.LastCard.ShouldContain("Je doet mee.");

        var again = await _home.PipeAsync("--as Mila", s_toPeople);
        again.LastCard.ShouldContain("Doet mee (1)");
    }

    [Fact]
    public async Task A_card_for_who_is_not_at_the_keyboard_waits_and_is_no_sent_card()
    {
        await _home.PipeAsync("--as Daan");
        await MakesAGroup();
        await _home.PipeAsync("--as Mila", [.. s_toInvite, "Daan", "Daan van gym"]);
        (await _home.PipeAsync("--as Mila", s_toPeople)).LastCard.ShouldContain("Nog onderweg.");
        var daan = await _home.PipeAsync("--as Daan");
        daan.LastCard.ShouldContain("Doe je mee met een loopbaangroep?");
        var later = await _home.PipeAsync("--as Daan");
        later.LastCard.ShouldNotContain("Doe je mee");
        later.LastCard.ShouldContain("Mensen");
    }

    [Fact]
    public async Task A_choice_beside_a_second_button_is_filled_by_its_letter()
    {
        await MakesAGroup();
        var chat = await _home.PipeAsync(
            "--as Mila",
            [.. s_toInvite, "Daan", "Daan van gym", "a", "1", "Haal iemand weg"]
        );
        chat.Screen.ShouldContain("a. Kies één regel:");
        chat.LastCard.ShouldContain("Haal iemand weg");
        chat.LastCard.ShouldContain("Daan van gym");
    }

    [Fact]
    public async Task A_choice_is_left_by_a_full_stop_or_a_command_and_a_question_keeps_its_own_mark()
    {
        await MakesAGroup();
        var left = await _home.PipeAsync("--as Mila", [.. s_toInvite, "niemand", "."]);
        left.Screen.ShouldContain("Met een punt ga je terug naar de kaart.");
        left.Screen.ShouldContain("Wie is het? ");
        left.Screen.ShouldNotContain("?:");
        left.LastCard.ShouldStartWith("Nodig iemand uit");
        var said = await _home.PipeAsync("--as Mila", [.. s_toInvite, "menu"]);
        said.LastCard.ShouldStartWith("Wat wil je doen?");
    }

    private Task<Transcript> MakesAGroup() =>
        _home.PipeAsync(
            "--as Mila",
            "groep",
            "Mijn groepen",
            "Nieuwe groep",
            "Maak de groep",
            "voorjaarsgroep van de regio",
            "",
            "2026-03-10",
            "",
            "",
            "lokaal 3"
        );
}
