using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Paths.Map;
using LoopbaanBot.Paths.Own;
using LoopbaanBot.Paths.Roles;

namespace LoopbaanBot.Tests.Cards.Samples;

/// <summary>The map, every path, staying on purpose and the roles; for who told nothing and for a starter in primary.</summary>
internal static class PathSamples
{
    private static readonly DateOnly s_day = new(2026, 1, 20);

    private static readonly PathInterest s_interest = PathInterest
        .None.Mark(CareerPath.Expert, draws: true)
        .Mark(CareerPath.Roles, draws: true)
        .KeepQuestion(CareerPath.Roles, keep: true)
        .Describe("lesgeven in **de natuur**")
        .SpokeTo([new("schoolTrainer"), new("teamLeader")])
        .Imagine("iemand die rust brengt", s_day.AddYears(-1));

    public static IEnumerable<(string Name, PostedCard Card)> Posted(Texts texts) =>
        [("paths-doorway", MapViews.Doorway(texts)), ("roles-doorway", RoleViews.Doorway(texts))];

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        var starter = SamplePages.Turn(language);
        starter.Teacher.Profile = TeacherProfile.Unknown.Enter(Phase.Starting, s_day).TeachIn(Sector.Primary);
        return [.. Maps(turn, starter), .. Paths(turn, starter), .. Own(turn), .. Roles(turn, starter)];
    }

    private static IEnumerable<(string Name, View View)> Maps(TeacherTurn turn, TeacherTurn starter) =>
        [
            ("paths-map", MapViews.All(turn, PathInterest.None, s_day)),
            ("paths-map-chosen", MapViews.All(turn, s_interest, s_day, turn.Texts["paths.kept"])),
            ("paths-map-stay", MapViews.All(turn, PathInterest.None.ChooseToStay(null, s_day), s_day)),
            ("paths-map-starter", MapViews.All(starter, PathInterest.None, s_day)),
            ("paths-enough", MapViews.Enough(turn)),
        ];

    private static IEnumerable<(string Name, View View)> Paths(TeacherTurn turn, TeacherTurn starter) =>
        [
            .. CareerPaths.Six.Select(path => ($"path-{path}", PathViews.Full(turn, path, s_interest))),
            ("path-primary", PathViews.Full(starter, CareerPath.Leadership, PathInterest.None)),
            ("path-short", PathViews.Short(turn, CareerPath.Expert, s_interest, s_day)),
            (
                "path-bite",
                PathViews.Short(starter, CareerPath.Flexible, PathInterest.None, s_day, turn.Texts["paths.bite"])
            ),
        ];

    private static IEnumerable<(string Name, View View)> Own(TeacherTurn turn) =>
        [
            ("paths-own", OwnViews.OwnPath(turn, s_interest)),
            ("paths-imagine", OwnViews.Imagine(turn, PathInterest.None, turn.Texts["paths.imagine.required"])),
            ("paths-stay", StayViews.Form(turn, PathInterest.None)),
            ("paths-stay-chosen", StayViews.Chosen(turn, new StayChoice(s_day, "mijn lessen over **de oorlog**"))),
            ("paths-stay-plain", StayViews.Chosen(turn, new StayChoice(s_day, null))),
        ];

    private static IEnumerable<(string Name, View View)> Roles(TeacherTurn turn, TeacherTurn starter) =>
        [
            ("roles", RoleViews.All(turn, s_interest, turn.Texts["role.spokenKept"])),
            ("roles-primary", RoleViews.All(starter, PathInterest.None)),
        ];
}
