namespace LoopbaanBot.Tests.Conversation.Terminal;

/// <summary>Whole talks through the real composition and a store on disk, as a script would hold them.</summary>
public sealed class PipedTalkTests : IDisposable
{
    private readonly TerminalHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task The_first_time_the_bot_says_hello_to_the_first_demo_person()
    {
        var chat = await _home.PipeAsync("");

        chat.ExitCode.ShouldBe(0);
        chat.Screen.ShouldStartWith("Je praat met LoopbaanBot als Sanne.");
        chat.LastCard.ShouldStartWith("Hoi, ik ben LoopbaanBot.");
        chat.LastCard.ShouldContain("1. Start met een vraag\n  2. Vertel wat je hier brengt\n  3. Wat ik beloof");
        chat.Screen.ShouldEndWith("Tot ziens. Je gesprek is bewaard.\n");
        chat.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_talk_that_is_broken_off_goes_on_at_the_same_question()
    {
        var begun = await _home.PipeAsync(
            "--as Sanne",
            "reflecteren",
            "Kwaliteitenreflectie",
            "Ik liet een boze vader uitpraten en vroeg toen wat zijn dochter nodig had."
        );
        var resumed = await _home.PipeAsync("--as sanne", "Ga verder met je concept");

        begun.LastCard.ShouldContain("Vraag 2 van 4");
        resumed.LastCard.ShouldBe(begun.LastCard);
        resumed.Cards[0].ShouldContain("Kwaliteitenreflectie · Wat kan ik?");
    }

    [Fact]
    public async Task A_whole_reflection_is_held_and_kept_in_Dutch()
    {
        await _home.PipeAsync("", "1", "1", "Ik liet een boze vader uitpraten en vroeg wat zijn dochter nodig had.");
        var chat = await _home.PipeAsync(
            "",
            "1",
            "Rustig kunnen blijven terwijl het om mij heen onrustig is.",
            "1", // Verder, with the answer asked for by its label
            "Ik neem in februari de mentorgesprekken van een collega over.",
            "Verder",
            "6",
            "Ik weet het al beter dan vorig jaar, toen ik er niet over sprak.",
            "Verder",
            "de mentor belt",
            "vraag ik door",
            "",
            "Bewaar"
        );

        chat.Screen.ShouldContain("Je antwoord: Ik neem in februari de mentorgesprekken van een collega over.");
        chat.Screen.ShouldContain("Jouw cijfer van 1 tot en met 10: 6");
        chat.LastCard.ShouldStartWith(
            "Kwaliteitenreflectie · Wat kan ik?\n\nJe vindt deze reflectie terug bij Mijn reflecties."
        );
        chat.LastCard.ShouldContain("Kwaliteit\nRustig kunnen blijven terwijl het om mij heen onrustig is.");
        chat.LastCard.ShouldContain("Cijfer\n6");
        chat.LastCard.ShouldContain("Als de mentor belt, dan vraag ik door.");
    }

    [Fact]
    public async Task A_whole_reflection_is_held_and_kept_in_English()
    {
        var chat = await _home.PipeAsync(
            "--as Robin --lang en",
            "Start with a question",
            "5",
            "I talked with Jan from the English department about his team last week.",
            "He can help me to see how other schools work with new colleagues.",
            "I will ask him for half an hour on Tuesday after the last lesson.",
            "Next",
            "7",
            "I know whom I can ask now, and that was different last year.",
            "Not now",
            "Keep"
        );

        chat.Screen.ShouldStartWith("You are talking to LoopbaanBot as Robin.");
        chat.LastCard.ShouldContain("I talked with Jan from the English department about his team last week.");
        chat.LastCard.ShouldContain("My reflections");
        chat.Screen.ShouldEndWith("Goodbye. Your talk has been kept.\n");
    }

    [Fact]
    public async Task What_was_kept_is_read_back_and_changed_by_number()
    {
        await _home.PipeAsync("", "1", "1", "Ik liet een boze vader uitpraten tot het rustig werd.", "stop");
        var chat = await _home.PipeAsync("", "mijn reflecties", "Open", "1", "Terug", "1", "Ik luisterde lang.");

        chat.Screen.ShouldContain("● Concept van 20 januari 2026 · Kwaliteitenreflectie");
        chat.Screen.ShouldContain("1) Concept van 20 januari 2026 · Kwaliteitenreflectie");
        chat.Screen.ShouldContain("Je antwoord:\n│   Ik liet een boze vader uitpraten tot het rustig werd.");
        chat.Screen.ShouldContain("Je antwoord (Enter laat staan wat er stond, - maakt leeg): Ik luisterde lang.");
    }

    [Fact]
    public async Task Two_names_never_see_each_others_talk()
    {
        await _home.PipeAsync("--as Robin", "reflecteren", "1", "Mijn vijver vol kikkers was het mooist deze maand.");
        var other = await _home.PipeAsync("--as Noor", "mijn reflecties", "Bekijk", "menu");

        other.Screen.ShouldNotContain("kikkers");
        other.Screen.ShouldNotContain("Ga verder");
    }

    [Fact]
    public async Task The_language_of_the_command_line_goes_before_the_one_that_was_chosen()
    {
        var dutch = await _home.PipeAsync("--as Sanne");
        var english = await _home.PipeAsync("--as Sanne --lang en");
        var later = await _home.PipeAsync("--as Sanne");

        dutch.LastCard.ShouldStartWith("Hoi");
        english.LastCard.ShouldStartWith("What would you like to do?");
        later.Screen.ShouldStartWith("You are talking");
    }

    [Fact]
    public async Task A_number_that_is_no_button_is_asked_again()
    {
        var chat = await _home.PipeAsync("", "9");

        chat.Screen.ShouldContain("Kies een nummer van 1 tot en met 4.");
        chat.Cards.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Input_that_ends_between_two_fields_sends_nothing()
    {
        await _home.PipeAsync("", "1", "1", "Ik liet een boze vader uitpraten tot het rustig werd.", "Verder");
        var resumed = await _home.PipeAsync("", "1");

        resumed.LastCard.ShouldContain("Vraag 2 van 4");
    }

    [Fact]
    public async Task Ending_the_chat_while_it_waits_keeps_the_talk_and_is_no_error()
    {
        using var ending = new CancellationTokenSource();
        using var reader = new InterruptedReader(ending, "1", "1");
        var chat = await _home.RunAsync("", reader, ending.Token);
        var resumed = await _home.PipeAsync("", "1");

        chat.ExitCode.ShouldBe(0);
        chat.Screen.ShouldEndWith("Tot ziens. Je gesprek is bewaard.\n");
        resumed.LastCard.ShouldBe(chat.LastCard);
    }

    [Theory]
    [InlineData("--loud", "Zo praat je met LoopbaanBot: ")]
    [InlineData("--as", "Zo praat je")]
    [InlineData("--as --lang nl", "Zo praat je")]
    [InlineData("--lang fr", "Zo praat je")]
    [InlineData("--loud --lang en", "How to talk to LoopbaanBot: ")]
    public async Task Options_that_are_not_known_are_answered_with_one_kind_line(string options, string line)
    {
        var chat = await _home.PipeAsync(options);

        chat.ExitCode.ShouldBe(2);
        chat.Screen.ShouldBeEmpty();
        chat.Errors.ShouldStartWith(line);
        chat.Errors.Trim().ShouldNotContain("\n");
    }
}
