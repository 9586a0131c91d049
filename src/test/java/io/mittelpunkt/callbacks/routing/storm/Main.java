package io.mittelpunkt.callbacks.routing.storm;
import java.util.*;
public class Main { public static void main(String[] a){
 int seeds=Integer.getInteger("seeds",2);
 DrawnRules rules=new DrawnRules();
 for(boolean storm:new boolean[]{false,true}) for(int p=0;p<3;p++){ Tally s=new Tally(),e=new Tally(); String n=""; long t=System.currentTimeMillis();
  for(int seed=1;seed<=seeds;seed++){ StormWorld w=new StormWorld(seed,storm); Policy pol=p==0?new Ours(w,rules):p==1?new OwnTeamOnly(w):new OneNationalQueue(w); n=pol.name(); Counts c=new Simulation(w,pol,rules).run(); s.add(c.struck);e.add(c.elsewhere);}
  for(Tally x:List.of(s,e)) System.out.printf("%-6s %-20s %-9s asked %6d kept %.4f opt %.3f worst %6.1f own %.3f same %.3f soon %.3f ended %d invited %d waiting %d dropped %d stillPromised %d  %d ms%n",storm?"storm":"normal",n,x==s?"struck":"elsewhere",x.asked,x.keptShare(),x.optedOutKeptShare(),x.worstMinutes,x.ownTeamShare(),x.sameAgentShare(),x.soonShare(),x.ended,x.invited,x.waiting,x.dropped(),x.stillPromised,System.currentTimeMillis()-t);
 }}}
