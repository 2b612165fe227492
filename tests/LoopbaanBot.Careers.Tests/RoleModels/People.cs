using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;

namespace LoopbaanBot.Careers.Tests.RoleModels;

/// <summary>Who occurs in the tests of role models.</summary>
internal static class People
{
    public static readonly DateOnly Today = new(2026, 3, 10);

    public static readonly PersonId Daan = new("school-a", "daan");
    public static readonly PersonId Sanne = new("school-a", "sanne");

    public static DisplayName Name(string name = "Daan") => DisplayName.From(name)!.Value;

    public static RoleModel RoleModel(RoleModelRoom? room = null) =>
        new(
            Daan,
            Name(),
            RoleModelProfile.Empty.Walked([CareerPath.Roles, CareerPath.Expert], [PathRange.OwnSchool]),
            room ?? RoleModelRoom.Default,
            RoleModelConsent.Give(RoleModelConsent.DefaultUntil(Today), Today)
        );

    public static TalkRequest Request(int number, CareerPath path = CareerPath.Roles) =>
        new(IdOf(number), Asker(number), Name($"Vrager {number}"), path);

    public static PersonId Asker(int number) => new("school-a", $"asker-{number}");

    public static TalkId IdOf(int number) => new(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]));
}
