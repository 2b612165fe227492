using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;
using static LoopbaanBot.Careers.Tests.RoleModels.People;

namespace LoopbaanBot.Careers.Tests.RoleModels;

/// <summary>Who may do what with a profile, a talk and a contact: every combination against a table written by hand.</summary>
public sealed class RoleModelMatrixTests
{
    private static readonly string[] s_tenants = ["school-a", "school-b"];

    private static readonly Dictionary<string, PersonId> s_actors = new()
    {
        ["rolemodel"] = Daan,
        ["asker"] = Asker(1),
        ["stranger"] = Sanne,
        ["region"] = new("school-b", "fatima"),
        ["elsewhere"] = new("school-x", "eve"),
        ["twin"] = new("school-b", "daan"),
    };

    /// <summary>Columns are who asks; letters are what they may do: Read, Change, Stop, Ask.</summary>
    private const string Profiles = """
        state     rolemodel asker stranger region elsewhere twin
        live      RCS       RA    RA       RA     -         RA
        lastday   RCS       RA    RA       RA     -         RA
        runout    RCS       -     -        -      -         -
        stopped   RC        -     -        -      -         -
        gone      -         -     -        -      -         -
        """;

    /// <summary>See, readOpening, Answer, TakeBack, Prepare, sendQuestions, readQuestions (W), callOff, Harvest, Thank.</summary>
    private const string Talks = """
        state      rolemodel asker  stranger region elsewhere twin
        asked      SOA       SBP    -        -      -         -
        unanswered -         S      -        -      -         -
        declined   -         S      -        -      -         -
        agreed     SOC       SPQC   -        -      -         -
        sent       SOWC      SPQC   -        -      -         -
        today      SOWC      SPQCHT -        -      -         -
        held       S         SHT    -        -      -         -
        calledoff  S         S      -        -      -         -
        gone       -         -      -        -      -         -
        """;

    /// <summary>Wish, Read.</summary>
    private const string Contacts = """
        state     rolemodel asker stranger region elsewhere twin
        notmet    -         -     -        -      -         -
        unsaid    W         W     -        -      -         -
        oneyes    W         W     -        -      -         -
        yesno     W         W     -        -      -         -
        bothyes   WR        WR    -        -      -         -
        """;

    [Fact]
    [Trait("Seed", "K047")]
    public void A_profile_is_for_all_of_the_allowed_tenants_while_the_consent_is_live() =>
        Compare<RoleModelAction>(
            Profiles,
            action => action.ToString()[..1],
            state => new RoleModelResource(Profile(state), s_tenants)
        );

    [Fact]
    public void A_talk_is_between_two_people() =>
        Compare<TalkAction>(
            Talks,
            action =>
                action switch
                {
                    TalkAction.ReadOpening => "O",
                    TalkAction.TakeBack => "B",
                    TalkAction.SendQuestions => "Q",
                    TalkAction.ReadQuestions => "W",
                    _ => action.ToString()[..1],
                },
            state => Talk(state)
        );

    [Fact]
    public void Contact_opens_when_both_said_yes_and_not_before() =>
        Compare<ContactAction>(
            Contacts,
            action => action.ToString()[..1],
            state => new ContactResource(
                Asker(1),
                Daan,
                state != "notmet",
                state switch
                {
                    "oneyes" => new ContactWishes(true, null),
                    "yesno" => new ContactWishes(true, false),
                    "bothyes" or "notmet" => new ContactWishes(true, true),
                    _ => ContactWishes.Unsaid,
                }
            )
        );

    private static void Compare<TAction>(
        string table,
        Func<TAction, string> letter,
        Func<string, IResource<TAction>> resource
    )
        where TAction : struct, Enum
    {
        var rows = table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        rows[0].Skip(1).ShouldBe(s_actors.Keys);
        foreach (var row in rows.Skip(1))
        {
            foreach (var (actor, column) in rows[0].Skip(1).Zip(row.Skip(1)))
            {
                foreach (var action in Enum.GetValues<TAction>())
                {
                    var decision = Authorization.Authorize(s_actors[actor], action, resource(row[0]), Today);
                    (decision == Decision.Allowed).ShouldBe(
                        column.Contains(letter(action), StringComparison.Ordinal),
                        $"{row[0]} {actor} {action}"
                    );
                }
            }
        }
    }

    private static RoleModel? Profile(string state) =>
        state switch
        {
            "live" => RoleModel(),
            "lastday" => RoleModel() with { Consent = new RoleModelConsent(Today.AddYears(-1), Today) },
            "runout" => RoleModel() with { Consent = new RoleModelConsent(Today.AddYears(-1), Today.AddDays(-1)) },
            "stopped" => RoleModel().Stop(Today),
            _ => null,
        };

    private static TalkResource Talk(string state)
    {
        var begun = Today.AddDays(-20);
        var asked = RoleModel().Ask(Request(1), state == "unanswered" ? begun : Today);
        var agreed = RoleModel().Ask(Request(1), begun).Agree(IdOf(1), Today.AddDays(2), null, begun);
        var model = state switch
        {
            "asked" or "unanswered" => asked,
            "declined" => asked.Decline(IdOf(1), Today),
            "agreed" => agreed,
            "sent" => agreed.SendQuestions(IdOf(1), begun),
            "calledoff" => agreed.CallOff(IdOf(1), Today),
            "today" => Held(begun, Today),
            "held" => Held(begun, Today.AddDays(-1)),
            _ => null,
        };
        return new TalkResource(model, model?.Find(IdOf(1)));
    }

    private static RoleModel Held(DateOnly begun, DateOnly day) =>
        RoleModel().Ask(Request(1), begun).Agree(IdOf(1), day, null, begun).SendQuestions(IdOf(1), begun);
}
