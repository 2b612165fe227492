namespace LoopbaanBot.Careers.Paths;

/// <summary>The id of a role in the catalogue, such as teamLeader; which roles there are is content.</summary>
public readonly record struct RoleId(string Value)
{
    public override string ToString() => Value;
}
