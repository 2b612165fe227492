namespace LoopbaanBot.Testing.External;

/// <summary>A fact that needs Node and the packages of <c>tests/LoopbaanBot.Testing/node</c>.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        Skip = Requirements.SkipUnless(
            NodeTools.Present,
            "Node with the test tools (npm ci in tests/LoopbaanBot.Testing/node)"
        );
    }
}

/// <summary>A theory that needs Node and the packages of <c>tests/LoopbaanBot.Testing/node</c>.</summary>
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute()
    {
        Skip = Requirements.SkipUnless(
            NodeTools.Present,
            "Node with the test tools (npm ci in tests/LoopbaanBot.Testing/node)"
        );
    }
}
