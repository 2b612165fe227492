using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Kit.Groups;

namespace LoopbaanBot.Tests.Transcripts.Rounds;

/// <summary>A coach with starters in one channel, and the usual way to a round.</summary>
internal sealed class RoundRoad : IAsyncDisposable
{
    public const string Quality = "Een kwaliteit die je zag";
    public const string OtherQuality = "Nog een kwaliteit die je zag";
    public const string TooLate =
        "Je kunt nu niets sturen: het schrijven is voorbij, of begint nog. Je woorden staan nog in de kaart.";
    public const string Helped = "Wie of wat hielp mee";

    private static readonly string[] s_board = ["Afspraken:", "niet bewaard"];

    private RoundRoad(Bot bot, string kind)
    {
        Bot = bot;
        Group = new Group(bot, kind);
        Coach = bot.Teacher("Fatima");
        Fatima = Group.Admits(Coach);
    }

    public Bot Bot { get; }

    public Group Group { get; }

    /// <summary>In the channel.</summary>
    public Teacher Fatima { get; }

    /// <summary>The same person in her own chat.</summary>
    public Teacher Coach { get; }

    public static RoundRoad Opens(bool onDisk = false, string kind = "channel") =>
        new(
            Bot.Starts(
                onDisk,
                ("Rounds:Guides:0:TenantId", World.Tenant),
                ("Rounds:Guides:0:Person", Group.Login("Fatima")),
                ("Rounds:Guides:1:TenantId", World.Tenant),
                ("Rounds:Guides:1:Person", Group.Login("Karin")),
                ("School:Contacts:0:Name", "Ans de Vries"),
                ("School:Contacts:0:Role", "ConfidentialAdviser"),
                ("School:Contacts:0:Reach", "06 1234 5678")
            ),
            kind
        );

    public Teacher Admits(string name) => Group.Admits(Bot.Teacher(name));

    public Teacher[] Admits(params string[] names) => [.. names.Select(Admits)];

    /// <summary>The card that all see and that follows the round.</summary>
    public Card Board =>
        Group.Posted.Select(posted => posted.Card).OfType<Card>().Last(card => s_board.Any(card.Text.Contains));

    /// <summary>From the mention to the card that all see.</summary>
    public async Task Starts(string goal, string format, int people, string know = "Ja")
    {
        await Fatima.Sends(Fatima.Chat.Mention("ronde"));
        await Fatima.OpensPosted("Zet een ronde klaar");
        await Fatima.Presses("Verder", ("Waarvoor is de ronde?", goal), ("Kent de groep elkaar?", know));
        await Fatima.Presses(
            "Zet de ronde in de groep",
            ("Welke werkvorm?", format),
            ("Met hoeveel doen jullie mee, zonder jou?", $"{people}")
        );
        Fatima.SeesView("Jouw ronde");
    }

    public Task StartsSuccess(int people = 4) => Starts("Zien wat lukt", "Succesanalyse", people);

    /// <summary>To the step in which everybody writes.</summary>
    public async Task StartsWriting(int people = 4)
    {
        await StartsSuccess(people);
        await Fatima.Presses("Begin met stap 1");
        for (var step = 1; step < 4; step++)
        {
            await Fatima.Presses("Volgende stap");
        }
    }

    /// <summary>Where the guide set the round up.</summary>
    public Task OpensPanel() => Fatima.OpensPosted("Zet een ronde klaar");

    /// <summary>The guide presses a button of the panel.</summary>
    public async Task Leads(string button, params (string Label, string Value)[] inputs)
    {
        await OpensPanel();
        await Fatima.Presses(button, inputs);
    }

    public static async Task Writes(Teacher starter, string quality)
    {
        await starter.OpensPosted("Schrijf");
        await starter.Presses("Stuur", (Quality, quality));
    }

    /// <summary>Three who write, and then the guide opens what they wrote.</summary>
    public async Task OpensAnswers(params (Teacher Starter, string Quality)[] answers)
    {
        foreach (var (starter, quality) in answers)
        {
            await Writes(starter, quality);
        }

        await Leads("Open de antwoorden");
    }

    public async Task Passes(double minutes)
    {
        Bot.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await Bot.TicksMoments();
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
