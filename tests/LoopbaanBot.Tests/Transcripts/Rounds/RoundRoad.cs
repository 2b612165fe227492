using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Kit.Groups;

namespace LoopbaanBot.Tests.Transcripts.Rounds;

/// <summary>A coach with starters in one channel, and the usual way to a round.</summary>
internal sealed class RoundRoad : IAsyncDisposable
{
    public const string Quality = "Een kwaliteit die je zag";
    public const string OtherQuality = "Nog een kwaliteit die je zag";
    public const string Helped = "Wie of wat hielp mee";

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
                ("School:Contacts:0:Name", "Ans de Vries"),
                ("School:Contacts:0:Role", "ConfidentialAdviser"),
                ("School:Contacts:0:Reach", "06 1234 5678")
            ),
            kind
        );

    public Teacher Admits(string name) => Group.Admits(Bot.Teacher(name));

    public Teacher[] Admits(params string[] names) => [.. names.Select(Admits)];

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

    public Task StartsSuccess(int people) => Starts("Zien wat lukt", "Succesanalyse", people);

    /// <summary>The guide presses a button of the panel, which is opened from the card that all see.</summary>
    public async Task Leads(string button, params (string Label, string Value)[] inputs)
    {
        await Fatima.OpensPosted("Begeleiden");
        await Fatima.Presses(button, inputs);
    }

    public static async Task Writes(Teacher starter, string quality)
    {
        await starter.OpensPosted("Doe mee");
        await starter.Presses("Stuur", (Quality, quality));
    }

    public async Task Passes(double minutes)
    {
        Bot.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await Bot.TicksMoments();
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
